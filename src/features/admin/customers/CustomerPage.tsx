import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { countryName } from '@/entities/desk-order/country-name'
import { customerQueries } from '@/entities/customer/customer.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SubNav } from '@/shared/ui/SubNav'
import { BlockActions } from './BlockActions'
import { CustomerState } from './CustomerState'

const routeApi = getRouteApi('/admin/_gate/customers/$companyId')

/** ADM-07: a customer in parts that are pages of their own, each under its own right (ADM-11). */
export function CustomerPage() {
  const { t } = useTranslation('customers')
  const { locale } = useFormat()
  const params = routeApi.useParams()
  const { data: customer } = useSuspenseQuery(customerQueries.card(params.companyId))
  const { name, customerNumber, country, billing, terms } = customer
  const opens = {
    users: useCan('accounts.view'),
    structure: useCan('customers.structure'),
    documents: useCan('customers.documents'),
    activity: useCan('customers.activity'),
  }
  const to = '/admin/customers/$companyId'
  return (
    <>
      <PageHeader
        title={<bdi dir="auto">{name}</bdi>}
        record={name}
        status={<CustomerState link="linked" blockedReason={terms.blockedReason} />}
        sub={
          <span>
            <bdi dir="ltr">{customerNumber}</bdi> · <bdi dir="auto">{billing.address.city}</bdi> ·{' '}
            {countryName(country, locale)}
          </span>
        }
        actions={<BlockActions customer={customer} />}
      />
      <SubNav
        label={t('tabs.label')}
        items={[
          { to, params, label: t('tabs.overview'), exact: true },
          ...(opens.users ? [{ to: `${to}/users` as const, params, label: t('tabs.users') }] : []),
          ...(opens.structure ? [{ to: `${to}/structure` as const, params, label: t('tabs.structure') }] : []),
          ...(opens.documents ? [{ to: `${to}/documents` as const, params, label: t('tabs.documents') }] : []),
          ...(opens.activity ? [{ to: `${to}/activity` as const, params, label: t('tabs.activity') }] : []),
        ]}
      />
      <Outlet />
    </>
  )
}
