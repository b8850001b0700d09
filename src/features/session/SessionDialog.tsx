import { Button, PasswordInput, TextInput } from '@mantine/core'
import '@mantine/core/styles/PasswordInput.layer.css'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionLoss } from '@/api/credentials'
import { type Session, type SignInChallenge, signIn } from '@/contract/session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { AppModal } from '@/shared/ui/AppModal'
import { changePerson } from './acting/change-person'
import { CompanyChangedDialog } from './companies/CompanyChangedDialog'
import { SecondStepForm } from './SecondStepForm'
import css from './SessionFrame.module.css'
import { rememberSession } from './session.queries'
import { useSignOut } from './use-sign-out'

type Props = { session: Session; onDone: () => void }
type Lost = Props & { why: SessionLoss; placeFor: (session: Session) => string }

/** What has become of the session, over the page, which stays as it is underneath. */
export function SessionDialog({ why, placeFor, ...props }: Lost) {
  return why === 'changed' ? <CompanyChangedDialog {...props} placeFor={placeFor} /> : <SignInAgain {...props} />
}

function SignInAgain({ session, onDone }: Props) {
  const { t } = useTranslation('session')
  const client = useQueryClient()
  const router = useRouter()
  const leave = useSignOut()
  const [challenge, setChallenge] = useState<SignInChallenge | null>(null)

  const enter = (renewed: Session): void => {
    // The account of this page is closed by now: the person comes in to another of theirs.
    if (renewed.user.id !== session.user.id) return changePerson('/', session)
    rememberSession(client, renewed)
    onDone()
    void client.invalidateQueries()
    void router.invalidate()
  }
  const form = useApiForm({
    endpoint: signIn,
    initial: { email: session.user.email, password: '' },
    toRequest: (values) => ({ body: { ...values, accountId: session.user.id } }),
    onSuccess: (reply) => {
      setChallenge(reply.challenge)
      if (reply.session) enter(reply.session)
    },
    guard: false,
  })
  if (challenge)
    return (
      <AppModal opened onClose={() => undefined} dismissible={false} title={t('secondStep.title')}>
        <p className="flat">{t('secondStep.lead')}</p>
        <SecondStepForm
          challenge={challenge}
          onDone={enter}
          onBack={() => {
            form.setValue('password', '')
            setChallenge(null)
          }}
        />
      </AppModal>
    )
  return (
    <AppModal opened onClose={() => undefined} dismissible={false} title={t('expired.title')}>
      <ApiForm form={form} label={t('expired.title')} className={css.fields}>
        <p className="flat" data-testid="session-expired">
          {t('expired.text')}
        </p>
        <FormProblem form={form} />
        <TextInput label={t('field.email')} type="email" readOnly autoComplete="username" {...form.field('email')} />
        <PasswordInput
          label={t('field.password')}
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
          {...form.field('password')}
        />
        <div className="row end-row">
          <Button
            variant="default"
            onClick={() => {
              onDone()
              void leave()
            }}
          >
            {t('expired.leave')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {t('signIn.submit')}
          </Button>
        </div>
      </ApiForm>
    </AppModal>
  )
}
