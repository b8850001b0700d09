import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '@/entities/text/use-language-name'
import { EmptyState } from '@/shared/ui/EmptyState'
import { workbenchFilters } from './translations.search'
import type { Workbench } from './use-workbench'

/** Why the list is empty: nothing left to do is good news, nothing found is not. */
export function NoTexts({ workbench: { search, clear, language } }: { workbench: Workbench }) {
  const { t } = useTranslation('translations')
  const nameOf = useLanguageName()
  const others = workbenchFilters.some((name) => name !== 'view' && search[name] !== undefined)
  const view = search.view ?? 'all'
  const isDone = !others && view !== 'all' && view !== 'trash' && view !== 'unused'
  return (
    <EmptyState
      title={isDone ? t('list.done', { language: nameOf(language) }) : t('list.none')}
      hint={isDone ? t('list.doneHint') : t('list.noneHint')}
      action={
        <Button size="xs" variant="default" onClick={() => clear(workbenchFilters)}>
          {t('list.showAll')}
        </Button>
      }
    />
  )
}
