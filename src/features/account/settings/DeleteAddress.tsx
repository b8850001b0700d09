import { useTranslation } from 'react-i18next'
import { type CompanyAddress, deleteDeliveryAddress } from '@/contract/company-details'
import { ConfirmDelete } from '@/shared/forms/ConfirmDelete'
import { notify } from '@/shared/lib/notify'
import { useShowDetails } from './use-show-details'

type Props = {
  address: CompanyAddress
  /** Of the delivery addresses as the page showed them. */
  version: number
  onClose: () => void
}

/** Asks before an address is deleted, and says so when the backend refuses after all. */
export function DeleteAddress({ address, version, onClose }: Props) {
  const { t } = useTranslation('settings')
  const show = useShowDetails()
  const { name } = address.address
  return (
    <ConfirmDelete
      endpoint={deleteDeliveryAddress}
      input={(now) => ({ params: { addressId: address.id }, query: { version: now } })}
      version={version}
      title={t('addresses.confirmDelete.title', { name })}
      confirmLabel={t('addresses.confirmDelete.confirm', { name })}
      onClose={onClose}
      onDeleted={(details) => {
        if (details) show(details)
        notify({ title: t('addresses.deleted') })
        onClose()
      }}
    >
      <p className="flat">{t('addresses.confirmDelete.text')}</p>
    </ConfirmDelete>
  )
}
