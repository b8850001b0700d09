import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppModal } from '@/shared/ui/AppModal'
import { ApiForm } from './ApiForm'
import { FormProblem } from './FormProblem'
import type { ApiFormState } from './use-api-form'

type Props = {
  form: ApiFormState
  title: string
  size?: 'lg'
  submitLabel: string
  /** What it does cannot be taken back, or stops somebody. */
  danger?: boolean
  /** Cancel, unless said otherwise. */
  cancelLabel?: string
  onClose: () => void
  children: ReactNode
}

/** A short form in a dialog, for what is typed in a minute; what takes longer has a `FormDrawer` or a page. */
export function FormDialog({ form, title, size, submitLabel, danger = false, cancelLabel, onClose, children }: Props) {
  const { t } = useTranslation('common')
  return (
    <AppModal opened onClose={onClose} title={title} size={size}>
      <ApiForm form={form} label={title} className="stack">
        <FormProblem form={form} />
        {children}
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {cancelLabel ?? t('action.cancel')}
          </Button>
          <Button type="submit" color={danger ? 'var(--p-bad-solid)' : undefined} loading={form.pending}>
            {submitLabel}
          </Button>
        </div>
      </ApiForm>
    </AppModal>
  )
}
