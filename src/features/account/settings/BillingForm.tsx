import { TextInput } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type CompanyDetails, updateBilling } from '@/contract/company-details'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AddressFields } from '@/entities/address/AddressFields'
import { addressValues } from '@/entities/address/address-form'
import { useAddressLabels } from '@/entities/address/use-address-labels'
import { useShowDetails } from './use-show-details'

type Props = { details: CompanyDetails; reportDirty: (dirty: boolean) => void }

const valuesOf = ({ billing }: CompanyDetails) => ({
  ...addressValues(billing.address),
  invoiceEmail: billing.invoiceEmail ?? '',
})

/** What is printed on invoices. Saving reaches the ERP; what changed there meanwhile comes back field by field. */
export function BillingForm({ details, reportDirty }: Props) {
  const { t } = useTranslation('settings')
  const show = useShowDetails()
  const { labels, display } = useAddressLabels()
  const form = useApiForm({
    endpoint: updateBilling,
    initial: valuesOf(details),
    version: details.version,
    toRequest: (values, version) => ({ body: { ...values, version } }),
    fromCurrent: (current) => {
      const now = current as CompanyDetails // the contract: the details as the ERP has them now
      return { values: valuesOf(now), version: now.version }
    },
    labels: { ...labels, name: t('billing.name'), invoiceEmail: t('billing.invoiceEmail') },
    display,
    onSuccess: (saved) => {
      reportDirty(false)
      show(saved)
      notify({ title: saved.waiting > 0 ? t('waiting.saved') : t('billing.saved') })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  return (
    <ApiForm form={form} label={t('billing.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <AddressFields
          field={(name) => form.field(name)}
          country={form.values.country}
          nameLabel={t('billing.name')}
          phoneHint={t('profile.phoneHint')}
        />
        <TextInput
          label={t('billing.invoiceEmail')}
          description={t('billing.invoiceEmailHint')}
          type="email"
          dir="ltr"
          maxLength={254}
          {...form.field('invoiceEmail')}
        />
        <SaveBar form={form} effect={t('billing.effect')} />
      </div>
    </ApiForm>
  )
}
