import { useTranslation } from 'react-i18next'
import { addDeliveryAddress } from '@/contract/company-details'
import type { BranchDetail } from '@/contract/branch-detail'
import { AddressFields } from '@/entities/address/AddressFields'
import { emptyAddress } from '@/entities/address/address-form'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'

type Props = { branch: BranchDetail; country: string; onClose: () => void }

export function BranchAddressDialog({ branch, country, onClose }: Props) {
  const { t } = useTranslation('structure')
  const title = t('delivery.addTo', { branch: branch.name })
  const form = useApiForm({
    endpoint: addDeliveryAddress,
    initial: emptyAddress(country),
    toRequest: (values) => ({ body: { ...values, branchId: branch.id } }),
    onSuccess: () => {
      notify({ title: t('delivery.added', { branch: branch.name }), tone: 'good' })
      onClose()
    },
  })
  return (
    <FormDialog form={form} title={title} size="lg" submitLabel={t('delivery.add')} onClose={onClose}>
      <AddressFields field={(name) => form.field(name)} country={form.values.country} />
    </FormDialog>
  )
}
