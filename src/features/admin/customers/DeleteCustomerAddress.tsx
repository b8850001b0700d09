import { useTranslation } from 'react-i18next'
import { deleteCustomerAddress } from '@/contract/admin/customer-structure'
import type { CompanyAddress, CompanyDetails } from '@/contract/company-details'
import type { CompanyId } from '@/domain/ids'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'
import { notify } from '@/shared/lib/notify'

type Props = {
  companyId: CompanyId
  address: CompanyAddress
  /** Of the delivery addresses as the page showed them. */
  version: number
  onClose: () => void
  onDeleted: (details: CompanyDetails) => void
}

/** Asks before an address is deleted, and says so when the backend refuses after all. */
export function DeleteCustomerAddress({ companyId, address, version, onClose, onDeleted }: Props) {
  const { t } = useTranslation('customers')
  const { name } = address.address
  return (
    <ConfirmDelete
      endpoint={deleteCustomerAddress}
      input={(now) => ({ params: { companyId, addressId: address.id }, query: { version: now } })}
      version={version}
      title={t('structure.deleteTitle', { name })}
      confirmLabel={t('structure.deleteConfirm', { name })}
      onClose={onClose}
      onDeleted={(details) => {
        if (details) onDeleted(details)
        notify({ title: t('structure.deleted') })
        onClose()
      }}
    >
      <p className="flat">{t('structure.deleteText')}</p>
    </ConfirmDelete>
  )
}
