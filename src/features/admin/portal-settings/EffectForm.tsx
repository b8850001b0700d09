import { type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EffectAsked } from '@/entities/portal-settings/portal-settings.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import type { ApiFormState } from '@/shared/forms/use-api-form'
import { lazyPart } from '@/shared/lib/lazy-part'

const EffectDialog = lazyPart(() => import('./EffectDialog').then(({ EffectDialog }) => EffectDialog))

type Props = {
  form: ApiFormState
  label: string
  /** As of `ApiForm`. */
  record?: string
  /** What to ask about before it is saved; null: it cannot be saved as it is, and the form says why. */
  ask: () => EffectAsked | null
  title: string
  /** How far saving reaches, said in the bar. */
  effect: string
  /** Nothing is typed any more. */
  onDone: () => void
  children: ReactNode
}

/** ADM-19: a form of settings, which tells what a change does to whom before it is made. */
export function EffectForm({ form, label, record, ask, title, effect, onDone, children }: Props) {
  const { t } = useTranslation('portalSettings')
  const [asking, setAsking] = useState<EffectAsked | null>(null)
  const close = (): void => setAsking(null)
  const save = (): void => {
    close()
    form.submit()
  }
  const submit = (): void => {
    const asked = ask()
    if (asked) setAsking(asked)
    else form.submit()
  }
  const reset = (): void => {
    form.reset()
    onDone()
  }
  return (
    <ApiForm form={{ ...form, submit }} label={label} record={record}>
      <FormProblem form={form} />
      {children}
      <SaveBar form={{ ...form, reset }} effect={effect} />
      {asking && (
        <Suspense fallback={null}>
          <EffectDialog
            title={title}
            ask={asking}
            confirmLabel={t('preview.save')}
            pending={form.pending}
            onClose={close}
            onConfirm={save}
            // Saving is refused for the same reason, and tells it at the field.
            onInvalid={save}
          />
        </Suspense>
      )}
    </ApiForm>
  )
}
