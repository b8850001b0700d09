import { createFileRoute } from '@tanstack/react-router'
import { companyDetailsQueries } from '@/entities/company-details/company-details.queries'
import { CompanyPage } from '@/features/account/settings/CompanyPage'

export const Route = createFileRoute('/account/_gate/settings/company')({
  staticData: { access: { permission: 'settings.view' }, title: 'common:title.settingsCompany' },
  loader: ({ context }) => context.queryClient.ensureQueryData(companyDetailsQueries.current()),
  component: CompanyPage,
})
