import { Button, NativeSelect } from '@mantine/core'
import { IconLayoutColumns, IconLayoutSidebar } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { startInContext } from '@/features/session/in-context/in-context.store'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { LinkButton } from '@/shared/ui/LinkButton'
import type { Workbench } from './use-workbench'
import css from './workbench.module.css'

const NewKey = lazyPart(() => import('./NewKey').then(({ NewKey }) => NewKey))
const ReplaceDialog = lazyPart(() => import('./ReplaceDialog').then(({ ReplaceDialog }) => ReplaceDialog))
const BatchesDrawer = lazyPart(() => import('./BatchesDrawer').then(({ BatchesDrawer }) => BatchesDrawer))

/** The language in front, the way the list is laid out, and what is done with the whole of it. */
export function WorkbenchActions({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const { languages, language, patch, isGrid, allowedActions, drafts } = workbench
  const [dialog, setDialog] = useState<'key' | 'replace' | 'batches' | null>(null)
  const may = (name: string): boolean => allowedActions.some(({ action, allowed }) => action === name && allowed)
  const close = (): void => setDialog(null)
  return (
    <>
      <NativeSelect
        aria-label={t('workbench.language')}
        className={css.language}
        value={language.code}
        data={languages.map((one) => ({ value: one.code, label: nameOf(one) }))}
        onChange={(event) => patch({ language: event.currentTarget.value })}
      />
      <Button
        variant="default"
        className={css.layout}
        leftSection={isGrid ? <IconLayoutSidebar size={15} aria-hidden /> : <IconLayoutColumns size={15} aria-hidden />}
        onClick={() =>
          patch(
            isGrid
              ? { layout: undefined }
              : {
                  layout: 'grid',
                  key: undefined,
                  shown: languages.filter(({ isSource }) => !isSource).map(({ code }) => code),
                },
          )
        }
      >
        {isGrid ? t('workbench.oneLanguage') : t('workbench.allLanguages')}
      </Button>
      <ActionMenu
        label={t('workbench.more')}
        items={[
          ...(may('manage') ? [{ id: 'key', label: t('keys.add'), onSelect: () => setDialog('key') }] : []),
          ...(may('edit') ? [{ id: 'replace', label: t('replace.title'), onSelect: () => setDialog('replace') }] : []),
          ...(may('edit') ? [{ id: 'page', label: t('inContext.start'), onSelect: startInContext }] : []),
          { id: 'batches', label: t('bulk.batches'), onSelect: () => setDialog('batches') },
        ]}
      />
      {drafts > 0 && may('publish') && (
        <LinkButton to="/admin/translations/releases" className={css.publish}>
          {t('workbench.publish', { count: drafts, formatted: format.number(drafts) })}
        </LinkButton>
      )}
      <Suspense>
        {dialog === 'key' && <NewKey workbench={workbench} onClose={close} onDone={(keyId) => workbench.open(keyId)} />}
        {dialog === 'replace' && <ReplaceDialog workbench={workbench} onClose={close} />}
        {dialog === 'batches' && <BatchesDrawer workbench={workbench} onClose={close} />}
      </Suspense>
    </>
  )
}
