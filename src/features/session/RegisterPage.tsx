import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { registrationQueries } from '@/entities/registration/registration.queries'
import { AppLink } from '@/shared/ui/AppLink'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { RegisterForm } from './RegisterForm'
import { SessionFrame } from './SessionFrame'

/** REG-01: a company asks for an account. */
export function RegisterPage() {
  const { t } = useTranslation('registration')
  const form = useQuery(registrationQueries.form())
  const [sent, setSent] = useState<{ number: string; email: string } | undefined>(undefined)
  const back = (
    <p className="flat">
      {t('haveAccount')}{' '}
      <AppLink to="/sign-in" look="inText">
        {t('signIn')}
      </AppLink>
    </p>
  )
  if (sent)
    return (
      <SessionFrame title={t('sent.title')} lead={t('sent.text', { email: sent.email })}>
        <div role="status" className="stack">
          <p className="flat">{t('sent.number', { number: sent.number })}</p>
          {back}
        </div>
      </SessionFrame>
    )
  if (form.data && !form.data.open)
    return (
      <SessionFrame title={t('closed.title')} lead={t('closed.text')}>
        {back}
      </SessionFrame>
    )
  return (
    <SessionFrame title={t('title')} lead={t('lead')} wide>
      {form.error && <ProblemNotice error={form.error} onRetry={() => void form.refetch()} compact />}
      <RegisterForm onSent={setSent} />
      {back}
    </SessionFrame>
  )
}
