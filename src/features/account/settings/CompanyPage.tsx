import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { companyDetailsQueries } from '@/entities/company-details/company-details.queries'
import { AddressText } from '@/shared/ui/AddressText'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { FixedFacts } from '@/shared/ui/FixedFacts'
import { SettingsSection, SettingsSections } from '@/shared/ui/SettingsSection'
import { useRefusal } from '@/shared/ui/use-refusal'
import { BillingForm } from './BillingForm'
import { WaitingChanges } from './WaitingChanges'

/** SET-01, SET-02: the company as the ERP knows it, and the billing details people may change. */
export function CompanyPage() {
  const { t } = useTranslation('settings')
  const { data: details } = useSuspenseQuery(companyDetailsQueries.current())
  const { held, reportDirty } = useHeldWhileDirty(details)
  const refusalText = useRefusal()
  const edit = details.allowedActions.find(({ action }) => action === 'editBilling')
  return (
    <SettingsSections>
      <WaitingChanges count={details.waiting} />
      <SettingsSection id="company" title={t('company.title')} text={t('company.text')}>
        <FixedFacts
          facts={[
            { label: t('company.name'), value: <bdi>{details.name}</bdi> },
            { label: t('company.customerNumber'), value: <bdi dir="ltr">{details.customerNumber}</bdi> },
            { label: t('company.vatNumber'), value: <bdi dir="ltr">{details.vatNumber}</bdi> },
            { label: t('company.currency'), value: details.currency },
            { label: t('company.terms'), value: t('company.termsDays', { count: details.termsDays }) },
          ]}
        />
      </SettingsSection>
      <SettingsSection id="billing" title={t('billing.title')} text={t('billing.text')} readOnly={refusalText(edit)}>
        {edit?.allowed ? (
          <BillingForm key={held.version} details={held} reportDirty={reportDirty} />
        ) : (
          <>
            <AddressText address={details.billing.address} />
            <FixedFacts
              facts={[
                {
                  label: t('billing.invoiceEmail'),
                  value: details.billing.invoiceEmail ? <bdi dir="ltr">{details.billing.invoiceEmail}</bdi> : '–',
                },
              ]}
            />
          </>
        )}
      </SettingsSection>
    </SettingsSections>
  )
}
