import { Button } from '@mantine/core'
import { type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '@/shared/lib/lazy-part'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { ApiForm } from './ApiForm'
import { FormProblem } from './FormProblem'
import type { ApiFormState } from './use-api-form'

const LeaveDialog = lazyPart(() => import('./LeaveDialog').then(({ LeaveDialog }) => LeaveDialog))

type Props = {
  form: ApiFormState
  title: string
  size?: number
  /** Save, unless said otherwise. */
  submitLabel?: string
  /** A new record can be worth sending as it begins; one that is edited is not. */
  isNew?: boolean
  /** Stands in the place of the form until what it offers is here. */
  waiting?: ReactNode
  /** Stands in the place of Cancel, as a way to delete the record. */
  otherAct?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** A form in a drawer. However the drawer is closed, it asks before something typed is lost. */
export function FormDrawer({
  form,
  title,
  size = 520,
  submitLabel,
  isNew = false,
  waiting,
  otherAct,
  onClose,
  children,
}: Props) {
  const { t } = useTranslation('common')
  const [leaving, setLeaving] = useState(false)
  const close = (): void => (form.dirty ? setLeaving(true) : onClose())
  return (
    <AppDrawer opened onClose={close} title={title} size={size}>
      {waiting ?? (
        <ApiForm form={form} label={title} className="stack">
          <FormProblem form={form} />
          {children}
          <div className="row end-row">
            {otherAct ?? (
              <Button variant="default" onClick={close}>
                {t('action.cancel')}
              </Button>
            )}
            <Button type="submit" loading={form.pending} disabled={!isNew && !form.dirty}>
              {submitLabel ?? t('action.save')}
            </Button>
          </div>
        </ApiForm>
      )}
      {leaving && (
        <Suspense>
          <LeaveDialog onStay={() => setLeaving(false)} onLeave={onClose} />
        </Suspense>
      )}
    </AppDrawer>
  )
}
