import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { blockCustomer, blockReasonMaxLength } from '@/contract/admin/customers'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { useShowCustomer } from './use-show-customer'

/** A block always has a reason: its people read it where they would have ordered. */
export function BlockDialog({ customer, onClose }: { customer: CustomerCard; onClose: () => void }) {
  const { t } = useTranslation('customers')
  const show = useShowCustomer()
  const { id, name, terms } = customer
  const form = useApiForm({
    endpoint: blockCustomer,
    initial: { reason: '' },
    version: terms.version,
    versionFrom: (current) => (current as CustomerCard).terms.version, // what `conflict/stale` of this endpoint carries
    toRequest: ({ reason }, version) => ({ params: { companyId: id }, body: { version, reason } }),
    onSuccess: (now) => {
      show(now)
      notify({ title: t('block.done', { name }) })
      onClose()
    },
    guard: false,
  })
  return (
    <FormDialog
      form={form}
      title={t('block.title', { name })}
      submitLabel={t('block.confirm', { name })}
      danger
      onClose={onClose}
    >
      <p className="flat">{t('block.text')}</p>
      <Textarea
        label={t('block.reason')}
        description={t('block.reasonHint')}
        autosize
        minRows={2}
        maxLength={blockReasonMaxLength}
        data-autofocus
        {...form.field('reason')}
      />
    </FormDialog>
  )
}
