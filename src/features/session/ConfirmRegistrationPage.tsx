import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { confirmRegistration } from '@/contract/registrations'
import { AppLink } from '@/shared/ui/AppLink'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SessionFrame } from './SessionFrame'

const routeApi = getRouteApi('/register/confirm')

/** By a press and not by opening the page: programs that look at the links of mails open them as well. */
export function ConfirmRegistrationPage() {
  const { t } = useTranslation('registration')
  const { token = '' } = routeApi.useSearch()
  const confirm = useMutation(mutation(confirmRegistration))
  if (confirm.data) {
    const { companyName, number, next } = confirm.data
    return (
      <SessionFrame title={t('confirmed.title')} lead={t(`confirmed.${next}`, { company: companyName, number })}>
        <p className="flat" role="status">
          <AppLink to="/sign-in">{t('signIn')}</AppLink>
        </p>
      </SessionFrame>
    )
  }
  return (
    <SessionFrame title={t('confirm.title')} lead={t('confirm.lead')}>
      <div className="stack">
        {confirm.error && <ProblemNotice error={confirm.error} compact />}
        <Button
          size="md"
          fullWidth
          loading={confirm.isPending}
          onClick={() => confirm.mutate({ params: { token: token || '-' } })}
        >
          {t('confirm.submit')}
        </Button>
        <p className="flat">
          <AppLink to="/register">{t('confirm.again')}</AppLink>
        </p>
      </div>
    </SessionFrame>
  )
}
