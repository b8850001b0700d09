import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { invitationDays } from '@/domain/account/vocabulary'
import { accountQueries } from '@/entities/member/member.queries'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { CompanyChoice } from './CompanyChoice'
import { NewAccountForm } from './NewAccountForm'

const routeApi = getRouteApi('/admin/_gate/accounts/new')

/** ACC-02, ACC-05: an account for a customer of the ERP: first whose, then who. */
export function NewAccountPage() {
  const { t } = useTranslation('team')
  const { companyId } = routeApi.useSearch()
  return (
    <>
      <PageHeader title={t('accounts.newTitle')} sub={t('new.lead', { count: invitationDays })} />
      <CompanyChoice companyId={companyId} />
      {companyId && <Choices key={companyId} companyId={companyId} />}
    </>
  )
}

function Choices({ companyId }: { companyId: Parameters<typeof accountQueries.choices>[0] }) {
  const choices = useQuery(accountQueries.choices(companyId))
  if (choices.error) return <ProblemNotice error={choices.error} onRetry={() => void choices.refetch()} />
  return choices.data ? <NewAccountForm companyId={companyId} choices={choices.data} /> : <SkeletonText lines={8} />
}
