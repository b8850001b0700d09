import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addDeliveryAddress } from '@/contract/company-details'
import type { BranchDetail } from '@/contract/structure'
import { AddressFields } from '@/entities/address/AddressFields'
import { emptyAddress } from '@/entities/address/address-form'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'

type Props = { branch: BranchDetail; country: string; onClose: () => void }

export function BranchAddressDialog({ branch, country, onClose }: Props) {
  const { t } = useTranslation(['structure', 'common'])
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
    <AppModal opened onClose={onClose} size="lg" title={title}>
      <ApiForm form={form} label={title}>
        <div className="stack">
          <FormProblem form={form} />
          <AddressFields field={(name) => form.field(name)} country={form.values.country} />
          <div className="row end-row">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={form.pending}>
              {t('delivery.add')}
            </Button>
          </div>
        </div>
      </ApiForm>
    </AppModal>
  )
}
