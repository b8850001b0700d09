import { Button, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { blockCustomer, blockReasonMaxLength, type CustomerCard } from '@/contract/admin/customers'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { useShowCustomer } from './use-show-customer'

/** A block always has a reason: its people read it where they would have ordered. */
export function BlockDialog({ customer, onClose }: { customer: CustomerCard; onClose: () => void }) {
  const { t } = useTranslation(['customers', 'common'])
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
    <AppModal opened onClose={onClose} title={t('block.title', { name })}>
      <ApiForm form={form} label={t('block.title', { name })}>
        <div className="stack">
          <FormProblem form={form} />
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
          <div className="row end-row">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" color="var(--p-bad-solid)" loading={form.pending}>
              {t('block.confirm', { name })}
            </Button>
          </div>
        </div>
      </ApiForm>
    </AppModal>
  )
}
