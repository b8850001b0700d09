import { Button, PasswordInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { passwordMinLength, type Session, setPassword, type SignInChallenge } from '@/contract/session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { lazyPart } from '@/shared/lib/lazy-part'
import { AppLink } from '@/shared/ui/AppLink'
import css from './SessionFrame.module.css'
import { SessionFrame } from './SessionFrame'
import { beginSession } from './session.queries'

const SecondStepForm = lazyPart(() => import('./SecondStepForm').then(({ SecondStepForm }) => SecondStepForm))

const routeApi = getRouteApi('/set-password')

export function SetPasswordPage() {
  const { t } = useTranslation('session')
  const { token = '' } = routeApi.useSearch()
  const client = useQueryClient()
  const router = useRouter()
  const [challenge, setChallenge] = useState<SignInChallenge | null>(null)

  const enter = (session: Session): void => {
    beginSession(client, session)
    void router.navigate({ to: '/', replace: true })
  }
  const form = useApiForm({
    endpoint: setPassword,
    initial: { password: '' },
    toRequest: (values) => ({ params: { token: token || '-' }, body: values }),
    onSuccess: (reply) => {
      setChallenge(reply.challenge)
      if (reply.session) enter(reply.session)
    },
    guard: false,
  })
  if (challenge)
    return (
      <SessionFrame title={t('secondStep.title')} lead={t('secondStep.lead')}>
        <Suspense>
          <SecondStepForm
            challenge={challenge}
            onDone={enter}
            onBack={() => void router.navigate({ to: '/sign-in', search: {} })}
          />
        </Suspense>
      </SessionFrame>
    )
  return (
    <SessionFrame title={t('setPassword.title')} lead={t('setPassword.lead', { count: passwordMinLength })}>
      <ApiForm form={form} label={t('setPassword.title')} className={css.fields}>
        <FormProblem form={form} />
        <PasswordInput
          label={t('field.newPassword')}
          autoComplete="new-password"
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
          {...form.field('password')}
        />
        <Button type="submit" fullWidth size="md" loading={form.pending}>
          {t('setPassword.submit')}
        </Button>
        <p className="flat">
          <AppLink to="/forgot-password">{t('setPassword.newLink')}</AppLink>
        </p>
      </ApiForm>
    </SessionFrame>
  )
}
