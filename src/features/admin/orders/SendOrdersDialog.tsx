import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OrderId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { OutcomeDialog } from '@/shared/ui/OutcomeDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { deskOrderMutations, sendPreview } from './orders.mutations'
import { SendPreview } from './SendPreview'
import { SendReport } from './SendReport'

type Props = { orderIds: readonly OrderId[]; onClose: () => void; onSent: () => void }

/** ADM-06: what sending the selected orders would do with each, then what came of it. */
export function SendOrdersDialog({ orderIds, onClose, onSent }: Props) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const send = useMutation(deskOrderMutations.sendSeveral())
  // Asked again when one of the orders changes meanwhile, but not after sending: then the answer counts.
  const preview = useQuery({ ...sendPreview([...orderIds]), enabled: !send.isSuccess })
  const judged = preview.data?.rows ?? []
  const sendable = judged.filter(({ plan }) => plan === 'send' || plan === 'resend').length

  return (
    <OutcomeDialog
      title={send.isSuccess ? t('bulk.resultTitle') : t('bulk.title')}
      act={send}
      onClose={onClose}
      onDone={onSent}
      submit={
        <ActionButton
          loading={send.isPending || preview.isPending}
          disabledReason={preview.data && sendable === 0 ? t('bulk.nothing') : undefined}
          onClick={() => send.mutate({ body: { orders: judged.map(({ orderId: id, version }) => ({ id, version })) } })}
        >
          {t('bulk.confirm', { count: sendable, formatted: format.number(sendable) })}
        </ActionButton>
      }
    >
      {send.isSuccess ? (
        <SendReport rows={send.data.rows} />
      ) : preview.data ? (
        <SendPreview rows={preview.data.rows} />
      ) : preview.isError ? (
        <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} compact />
      ) : (
        <SkeletonRows rows={Math.min(orderIds.length, 6)} columns={3} />
      )}
      {send.isError && <ProblemNotice error={send.error} compact />}
    </OutcomeDialog>
  )
}
