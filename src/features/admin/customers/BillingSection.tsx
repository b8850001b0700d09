import { TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { updateCustomerBilling } from '@/contract/admin/customers'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { addressValues } from '@/entities/address/address-form'
import { AddressFields } from '@/entities/address/AddressFields'
import { AddressText } from '@/shared/ui/AddressText'
import { useAddressLabels } from '@/entities/address/use-address-labels'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { SettingsSection } from '@/shared/ui/SettingsSection'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './customers.module.css'
import { OwnedFacts } from './OwnedFacts'
import { ProvenanceBadge } from './ProvenanceBadge'
import { useShowCustomer } from './use-show-customer'

type Props = { customer: CustomerCard; reportDirty: (dirty: boolean) => void }

/** SET-03, SET-04: both sides change them, and see each other's change at once. */
export function BillingSection({ customer, reportDirty }: Props) {
  const { t } = useTranslation('customers')
  const refusal = useRefusal()
  const refused = refusal(customer.allowedActions.find(({ action }) => action === 'editBilling'))
  const { address, invoiceEmail } = customer.billing
  return (
    <SettingsSection id="billing" title={t('billing.title')} text={t('billing.text')} readOnly={refused}>
      {refused ? (
        <OwnedFacts
          customer={customer}
          facts={[
            { label: t('field.billTo'), value: <AddressText address={address} />, field: 'billTo' },
            {
              label: t('billing.invoiceEmail'),
              value: invoiceEmail ? <bdi dir="ltr">{invoiceEmail}</bdi> : '–',
              field: 'invoiceEmail',
            },
          ]}
        />
      ) : (
        <BillingForm customer={customer} reportDirty={reportDirty} />
      )}
    </SettingsSection>
  )
}

const valuesOf = ({ billing }: CustomerCard) => ({
  ...addressValues(billing.address),
  invoiceEmail: billing.invoiceEmail ?? '',
})

function BillingForm({ customer, reportDirty }: Props) {
  const { t } = useTranslation('customers')
  const show = useShowCustomer()
  const { labels, display } = useAddressLabels()
  const form = useApiForm({
    endpoint: updateCustomerBilling,
    initial: valuesOf(customer),
    version: customer.billing.version,
    toRequest: (values, version) => ({ params: { companyId: customer.id }, body: { ...values, version } }),
    fromCurrent: (current) => {
      const now = current as CustomerCard // the contract: the card as the ERP has it now
      return { values: valuesOf(now), version: now.billing.version }
    },
    labels: { ...labels, name: t('billing.name'), invoiceEmail: t('billing.invoiceEmail') },
    display,
    onSuccess: (now) => {
      reportDirty(false)
      show(now)
      notify({ title: t('billing.saved'), tone: 'good' })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  return (
    <ApiForm form={form} label={t('billing.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <AddressFields field={(name) => form.field(name)} country={form.values.country} nameLabel={t('billing.name')} />
        <ProvenanceBadge customer={customer} field="billTo" />
        <div className={css.field}>
          <TextInput
            label={t('billing.invoiceEmail')}
            description={t('billing.invoiceEmailHint')}
            type="email"
            dir="ltr"
            maxLength={254}
            {...form.field('invoiceEmail')}
          />
          <ProvenanceBadge customer={customer} field="invoiceEmail" />
        </div>
        <SaveBar form={form} effect={t('billing.effect')} />
      </div>
    </ApiForm>
  )
}
