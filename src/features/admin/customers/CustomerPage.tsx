import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Outlet, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { countryName } from '@/shared/i18n/country-name'
import { customerQueries } from '@/entities/customer/customer.queries'
import { HistoryLink } from '@/features/session/HistoryLink'
import { SyncNow } from '@/features/session/SyncNow'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SubNav } from '@/shared/ui/SubNav'
import { BlockActions } from './BlockActions'
import { CustomerState } from './CustomerState'

const routeApi = getRouteApi('/admin/_gate/customers/$companyId')
const parts = ['users', 'structure', 'documents', 'activity'] as const

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
  const last = useLocation({ select: ({ pathname }) => pathname.split('/').at(-1) })
  const part = parts.find((each) => each === last)
  return (
    <>
      <PageHeader
        title={<bdi dir="auto">{name}</bdi>}
        record={part ? t(`tabs.${part}`) : name}
        parent={part && name}
        status={<CustomerState link="linked" blockedReason={terms.blockedReason} />}
        sub={
          <span>
            <bdi dir="ltr">{customerNumber}</bdi> · <bdi dir="auto">{billing.address.city}</bdi> ·{' '}
            {countryName(country, locale)}
          </span>
        }
        actions={
          <>
            <HistoryLink record="companies" id={customer.id} />
            <SyncNow record="customer" id={customer.id} />
            <BlockActions customer={customer} />
          </>
        }
      />
      <SubNav
        label={t('tabs.label')}
        items={[
          { to, params, label: t('tabs.overview'), exact: true },
          ...parts
            .filter((each) => opens[each])
            .map((each) => ({ to: `${to}/${each}` as const, params, label: t(`tabs.${each}`) })),
        ]}
      />
      <Outlet />
    </>
  )
}
