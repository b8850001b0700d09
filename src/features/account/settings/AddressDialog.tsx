import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import {
  addDeliveryAddress,
  type CompanyAddress,
  type CompanyDetails,
  updateDeliveryAddress,
} from '@/contract/company-details'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { Notice } from '@/shared/ui/Notice'
import { AddressFields } from '@/entities/address/AddressFields'
import { type AddressValues, addressValues, emptyAddress } from '@/entities/address/address-form'
import { useAddressLabels } from '@/entities/address/use-address-labels'
import { useShowDetails } from './use-show-details'

type Props = { details: CompanyDetails; address: CompanyAddress | null; onClose: () => void }

/** Adds a delivery address, or changes one. What is typed stays until the ERP has it. */
export function AddressDialog({ details, address, onClose }: Props) {
  const { t } = useTranslation('settings')
  return (
    <AppModal opened onClose={onClose} size="lg" title={t(address ? 'addresses.dialog.edit' : 'addresses.dialog.add')}>
      {address ? (
        <EditForm details={details} address={address} onClose={onClose} />
      ) : (
        <AddForm details={details} onClose={onClose} />
      )}
    </AppModal>
  )
}

function AddForm({ details, onClose }: Pick<Props, 'details' | 'onClose'>) {
  const { t } = useTranslation('settings')
  const show = useShowDetails()
  const form = useApiForm({
    endpoint: addDeliveryAddress,
    initial: emptyAddress(details.billing.address.country),
    toRequest: (values) => ({ body: values }),
    onSuccess: (saved) => {
      const known = new Set(details.addresses.map(({ id }) => id))
      const code = saved.addresses.find(({ id }) => !known.has(id))?.code ?? ''
      show(saved)
      if (code) notify({ title: t('addresses.added', { code }) })
      else notify({ title: t('waiting.saved') })
      onClose()
    },
  })
  return (
    <AddressForm
      form={form}
      title={t('addresses.dialog.add')}
      submit={t('addresses.dialog.submitAdd')}
      onClose={onClose}
    />
  )
}

function EditForm({
  details,
  address,
  onClose,
}: {
  details: CompanyDetails
  address: CompanyAddress
  onClose: () => void
}) {
  const { t } = useTranslation('settings')
  const show = useShowDetails()
  const { labels, display } = useAddressLabels()
  const form = useApiForm({
    endpoint: updateDeliveryAddress,
    initial: addressValues(address.address),
    version: details.shippingVersion,
    toRequest: (values, version) => ({ params: { addressId: address.id }, body: { ...values, version } }),
    fromCurrent: (current) => {
      const now = current as CompanyDetails // the contract: the details as the ERP has them now
      const same = now.addresses.find(({ id }) => id === address.id) ?? address
      return { values: addressValues(same.address), version: now.shippingVersion }
    },
    labels,
    display,
    onSuccess: (saved) => {
      show(saved)
      notify({ title: saved.waiting > 0 ? t('waiting.saved') : t('addresses.saved') })
      onClose()
    },
  })
  return (
    <AddressForm
      form={form}
      title={t('addresses.dialog.edit')}
      submit={t('addresses.dialog.submitEdit')}
      onClose={onClose}
    />
  )
}

type FormProps = {
  form: ReturnType<typeof useApiForm<AddressValues, never, Record<number, CompanyDetails>>>
  title: string
  submit: string
  onClose: () => void
}

function AddressForm({ form, title, submit, onClose }: FormProps) {
  const { t } = useTranslation(['settings', 'common'])
  const isGone = form.problem && ApiProblem.is(form.problem, 'resource/not-found')
  return (
    <ApiForm form={form} label={title}>
      <div className="stack">
        {isGone ? <Notice tone="warn" title={t('addresses.gone')} /> : <FormProblem form={form} />}
        <AddressFields field={(name) => form.field(name)} country={form.values.country} />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {submit}
          </Button>
        </div>
      </div>
    </ApiForm>
  )
}
