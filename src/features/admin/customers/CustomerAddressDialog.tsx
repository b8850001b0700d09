import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addCustomerAddress, updateCustomerAddress } from '@/contract/admin/customer-structure'
import type { CompanyAddress, CompanyDetails } from '@/contract/company-details'
import type { CompanyId } from '@/domain/ids'
import { type AddressValues, addressValues, emptyAddress } from '@/entities/address/address-form'
import { AddressFields } from '@/entities/address/AddressFields'
import { useAddressLabels } from '@/entities/address/use-address-labels'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'

type Props = {
  companyId: CompanyId
  details: CompanyDetails
  /** To be changed; a new one without. */
  address: CompanyAddress | null
  onClose: () => void
  onSaved: (details: CompanyDetails) => void
}

export function CustomerAddressDialog({ address, ...props }: Props) {
  const { t } = useTranslation('customers')
  return (
    <AppModal opened onClose={props.onClose} title={t(address ? 'structure.dialog.edit' : 'structure.dialog.add')}>
      {address ? <Edit address={address} {...props} /> : <Add {...props} />}
    </AppModal>
  )
}

function Add({ companyId, details, onClose, onSaved }: Omit<Props, 'address'>) {
  const { t } = useTranslation('customers')
  const { labels, display } = useAddressLabels()
  const form = useApiForm({
    endpoint: addCustomerAddress,
    initial: emptyAddress(details.billing.address.country),
    toRequest: (values) => ({ params: { companyId }, body: values }),
    ...{ labels, display },
    onSuccess: (saved) => {
      onSaved(saved)
      notify({ title: t('structure.added') })
      onClose()
    },
  })
  return <Fields form={form} submit={t('structure.dialog.submitAdd')} onClose={onClose} />
}

function Edit({ companyId, details, address, onClose, onSaved }: Props & { address: CompanyAddress }) {
  const { t } = useTranslation('customers')
  const { labels, display } = useAddressLabels()
  const form = useApiForm({
    endpoint: updateCustomerAddress,
    initial: addressValues(address.address),
    version: details.shippingVersion,
    toRequest: (values, version) => ({ params: { companyId, addressId: address.id }, body: { ...values, version } }),
    fromCurrent: (current) => {
      const now = current as CompanyDetails // the contract: the details as the ERP has them now
      const same = now.addresses.find(({ id }) => id === address.id) ?? address
      return { values: addressValues(same.address), version: now.shippingVersion }
    },
    ...{ labels, display },
    onSuccess: (saved) => {
      onSaved(saved)
      notify({ title: t('structure.saved') })
      onClose()
    },
  })
  return <Fields form={form} submit={t('structure.dialog.submitEdit')} onClose={onClose} />
}

type FieldsProps = {
  form: ReturnType<typeof useApiForm<AddressValues, never, Record<number, CompanyDetails>>>
  submit: string
  onClose: () => void
}

function Fields({ form, submit, onClose }: FieldsProps) {
  const { t } = useTranslation('common')
  return (
    <ApiForm form={form} label={submit}>
      <div className="stack">
        <FormProblem form={form} />
        <AddressFields field={(name) => form.field(name)} country={form.values.country} />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {submit}
          </Button>
        </div>
      </div>
    </ApiForm>
  )
}
