import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type CompanyAddress, deleteDeliveryAddress } from '@/contract/company-details'
import { notify } from '@/shared/lib/notify'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useShowDetails } from './use-show-details'

/** Asks before an address is deleted, and says so when the backend refuses after all. */
export function DeleteAddress({ address, onClose }: { address: CompanyAddress; onClose: () => void }) {
  const { t } = useTranslation('settings')
  const show = useShowDetails()
  const remove = useMutation({
    ...mutation(deleteDeliveryAddress),
    onSuccess: (details) => {
      show(details)
      notify({ title: t('addresses.deleted') })
      onClose()
    },
  })
  const { name } = address.address
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('addresses.confirmDelete.title', { name })}
      confirmLabel={t('addresses.confirmDelete.confirm', { name })}
      onConfirm={() => remove.mutate({ params: { addressId: address.id } })}
      pending={remove.isPending}
      danger
    >
      <div className="stack">
        {remove.error && <ProblemNotice error={remove.error} compact />}
        <p className="flat">{t('addresses.confirmDelete.text')}</p>
      </div>
    </ConfirmDialog>
  )
}
