import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useReturnFocus } from '@/shared/lib/use-return-focus'
import type { ApiFormState } from './use-api-form'
import css from './SaveBar.module.css'

type Props = {
  form: Pick<ApiFormState, 'dirty' | 'pending' | 'reset'>
  /** What saving will do, where it reaches further than this page. */
  effect?: ReactNode
}

/** Save and discard, only while there is something to save. Inside the form. */
export function SaveBar({ form, effect }: Props) {
  const { t } = useTranslation('common')
  // The button that was pressed goes with the bar: whoever saved goes on where they began to type.
  useReturnFocus(form.dirty)
  if (!form.dirty) return null
  return (
    <div className={css.bar} role="region" aria-label={t('form.unsaved')}>
      <span>{effect ?? t('form.unsaved')}</span>
      <Button variant="default" onClick={form.reset} disabled={form.pending}>
        {t('form.discard')}
      </Button>
      <Button type="submit" loading={form.pending}>
        {t('action.save')}
      </Button>
    </div>
  )
}
