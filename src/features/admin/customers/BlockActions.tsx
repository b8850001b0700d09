import { useMutation } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { unblockCustomer } from '@/contract/admin/customers'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { lazyPart } from '@/shared/lib/lazy-part'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useShowCustomer } from './use-show-customer'

const BlockDialog = lazyPart(() => import('./BlockDialog').then(({ BlockDialog }) => BlockDialog))

/** Stops a customer from ordering, or lets it order again. */
export function BlockActions({ customer }: { customer: CustomerCard }) {
  const { t } = useTranslation('customers')
  const refusal = useRefusal()
  const show = useShowCustomer()
  const [open, setOpen] = useState(false)
  const { id, name, terms, allowedActions } = customer
  const blocked = terms.blockedReason !== null
  const action = blocked ? 'unblock' : 'block'
  const unblock = useMutation({
    ...mutation(unblockCustomer),
    onSuccess: (now) => {
      show(now)
      setOpen(false)
      notify({ title: t('unblock.done', { name }), tone: 'good' })
    },
  })
  return (
    <>
      <ActionButton
        variant="default"
        disabledReason={refusal(allowedActions.find((each) => each.action === action))}
        onClick={() => setOpen(true)}
      >
        {t(`${action}.action`)}
      </ActionButton>
      {open && !blocked && (
        <Suspense>
          <BlockDialog customer={customer} onClose={() => setOpen(false)} />
        </Suspense>
      )}
      <ConfirmDialog
        opened={open && blocked}
        onClose={() => setOpen(false)}
        title={t('unblock.title', { name })}
        confirmLabel={t('unblock.confirm', { name })}
        pending={unblock.isPending}
        onConfirm={() => unblock.mutate({ params: { companyId: id }, body: { version: terms.version } })}
      >
        <div className="stack">
          {unblock.error && <ProblemNotice error={unblock.error} compact />}
          <p className="flat">{t('unblock.text')}</p>
        </div>
      </ConfirmDialog>
    </>
  )
}
