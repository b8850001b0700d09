import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { SettingsSection } from '@/shared/ui/SettingsSection'
import { OwnedFacts } from './OwnedFacts'

/** SET-02: what only the ERP decides about. */
export function IdentitySection({ customer }: { customer: CustomerCard }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  return (
    <SettingsSection id="identity" title={t('identity.title')} text={t('identity.text')}>
      <OwnedFacts
        customer={customer}
        facts={[
          { label: t('field.name'), value: <bdi dir="auto">{customer.name}</bdi>, field: 'name' },
          {
            label: t('field.vatNumber'),
            value: (
              <>
                <bdi dir="ltr">{customer.vatNumber}</bdi>{' '}
                <span className="cap">{t(`taxNumber.${customer.taxNumberState}`)}</span>
              </>
            ),
            field: 'vatNumber',
          },
          { label: t('field.taxBasisPoints'), value: format.percent(customer.taxRate), field: 'taxBasisPoints' },
          { label: t('field.country'), value: countryName(customer.country, format.locale) },
          { label: t('field.currency'), value: customer.currency },
        ]}
      />
    </SettingsSection>
  )
}
