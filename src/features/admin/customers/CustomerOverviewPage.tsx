import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { customerQueries } from '@/entities/customer/customer.queries'
import { RecordTasks } from '@/features/session/RecordTasks'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { Notice } from '@/shared/ui/Notice'
import { SettingsSections } from '@/shared/ui/SettingsSection'
import { WithRail } from '@/shared/ui/WithRail'
import { BillingSection } from './BillingSection'
import { ContactsSection } from './ContactsSection'
import { CreditCard } from './CreditCard'
import { CustomerFigures } from './CustomerFigures'
import { CustomerManagers } from './CustomerManagers'
import { ErpLink } from './ErpLink'
import { IdentitySection } from './IdentitySection'
import { PortalSection } from './PortalSection'
import { ReadCard } from './ReadCard'
import { TermsSection } from './TermsSection'

const routeApi = getRouteApi('/admin/_gate/customers/$companyId/')

/** How the customer stands, and every value of the card with whose it is. */
export function CustomerOverviewPage() {
  const { t } = useTranslation('customers')
  const { companyId } = routeApi.useParams()
  const { data: customer } = useSuspenseQuery(customerQueries.card(companyId))
  const terms = useHeldWhileDirty(customer)
  const billing = useHeldWhileDirty(customer)
  const portal = useHeldWhileDirty(customer)
  const { blockedReason } = customer.terms
  return (
    <>
      <CustomerFigures customer={customer} />
      {blockedReason !== null && (
        <Notice tone="warn" title={t('blockedTitle', { reason: blockedReason })}>
          {t('blockedText')}
        </Notice>
      )}
      {customer.erp.state === 'behind' && (
        <Notice tone="info" title={t('behind.title')} action={<ReadCard customer={customer} />}>
          {t('behind.text')}
        </Notice>
      )}
      {customer.erp.state === 'unreachable' && (
        <Notice tone="warn" title={t('unreachable.title')}>
          {t('unreachable.text')}
        </Notice>
      )}
      <WithRail
        railLabel={t('link.title')}
        rail={
          <>
            <CreditCard customer={customer} />
            <ErpLink customer={customer} />
            {/* Its words come with it: the forms beside it must not wait for them. */}
            <Suspense>
              <CustomerManagers companyId={companyId} />
            </Suspense>
            <RecordTasks side="admin" kind="customer" recordId={companyId} />
          </>
        }
      >
        <SettingsSections>
          <TermsSection key={`t${terms.held.terms.version}`} customer={terms.held} reportDirty={terms.reportDirty} />
          <IdentitySection customer={customer} />
          <BillingSection
            key={`b${billing.held.billing.version}`}
            customer={billing.held}
            reportDirty={billing.reportDirty}
          />
          <PortalSection
            key={`p${portal.held.portal.version}`}
            customer={portal.held}
            reportDirty={portal.reportDirty}
          />
          <ContactsSection customer={customer} />
        </SettingsSections>
      </WithRail>
    </>
  )
}
