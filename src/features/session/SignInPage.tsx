import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Session, type SignInChallenge, signIn } from '@/contract/session'
import type { UserId } from '@/domain/ids'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { lazyPart } from '@/shared/lib/lazy-part'
import { AppLink } from '@/shared/ui/AppLink'
import css from './SessionFrame.module.css'
import { SessionFrame } from './SessionFrame'
import { beginSession } from './session.queries'
import { useOptionalSession } from './use-session'

const DemoPeople =
  import.meta.env.VITE_DEMO === 'true'
    ? lazyPart(() => import('./DemoPeople').then(({ DemoPeople }) => DemoPeople), { quiet: true })
    : undefined

const SecondStepForm = lazyPart(() => import('./SecondStepForm').then(({ SecondStepForm }) => SecondStepForm))

const EnterCompany = lazyPart(() => import('./companies/EnterCompany').then(({ EnterCompany }) => EnterCompany))

const routeApi = getRouteApi('/sign-in')

export function SignInPage() {
  const { t } = useTranslation('session')
  const { redirect = '/', account } = routeApi.useSearch()
  const session = useOptionalSession()
  const [entering, setEntering] = useState(false)
  const client = useQueryClient()
  const router = useRouter()
  const [challenge, setChallenge] = useState<SignInChallenge | null>(null)

  const enter = async (session: Session): Promise<void> => {
    setEntering(true)
    beginSession(client, session)
    await router.navigate({ href: redirect, replace: true })
  }
  const form = useApiForm({
    endpoint: signIn,
    initial: { email: '', password: '', remember: false },
    toRequest: (values) => ({ body: { ...values, ...(account && { accountId: account as UserId }) } }),
    onSuccess: (reply) => {
      setChallenge(reply.challenge)
      if (reply.session) void enter(reply.session)
    },
    guard: false,
  })
  if (account && session && !entering)
    return (
      <Suspense>
        <EnterCompany session={session} accountId={account} redirect={redirect} />
      </Suspense>
    )
  if (challenge)
    return (
      <SessionFrame title={t('secondStep.title')} lead={t('secondStep.lead')}>
        <Suspense>
          <SecondStepForm
            challenge={challenge}
            onDone={(session) => void enter(session)}
            onBack={() => {
              form.setValue('password', '')
              setChallenge(null)
            }}
          />
        </Suspense>
      </SessionFrame>
    )
  return (
    <SessionFrame
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      aside={
        DemoPeople && (
          <Suspense>
            <DemoPeople onEnter={(session) => void enter(session)} />
          </Suspense>
        )
      }
    >
      <ApiForm form={form} label={t('signIn.title')} className={css.fields}>
        <FormProblem form={form} />
        <TextInput
          label={t('field.email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
          {...form.field('email')}
        />
        <PasswordInput
          label={t('field.password')}
          autoComplete="current-password"
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
          {...form.field('password')}
        />
        <div className={css.line}>
          <Checkbox label={t('signIn.remember')} {...form.field('remember', 'checkbox')} />
          <AppLink to="/forgot-password">{t('signIn.forgot')}</AppLink>
        </div>
        <Button type="submit" fullWidth size="md" loading={form.pending}>
          {t('signIn.submit')}
        </Button>
        <p className="flat">
          {t('signIn.newHere')}{' '}
          <AppLink to="/register" look="inText">
            {t('signIn.register')}
          </AppLink>
        </p>
      </ApiForm>
    </SessionFrame>
  )
}
