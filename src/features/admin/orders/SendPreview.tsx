import { useTranslation } from 'react-i18next'
import type { SendPlan } from '@/contract/admin/orders'
import { useFormat } from '@/shared/i18n/use-format'
import { useRefusal } from '@/shared/ui/use-refusal'
import { SendRows, type SendRow } from './SendRows'

const groupOf = { send: 'send', resend: 'send', alreadyThere: 'alreadyThere', refused: 'refused' } as const
const groups = ['send', 'alreadyThere', 'refused'] as const

/** Before sending: which of the orders go, which not and why. The backend says so for each. */
export function SendPreview({ rows }: { rows: readonly SendPlan[] }) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const refusal = useRefusal()
  const sayPlan = ({ plan, erpNumber, reason }: SendPlan): string =>
    ({
      send: t('bulk.plan.send'),
      resend: t('bulk.plan.resend'),
      alreadyThere: t('bulk.plan.alreadyThere', { erpNumber: erpNumber ?? '' }),
      refused: refusal({ action: 'send', allowed: false, reason }) ?? '',
    })[plan]
  const shown = rows.map(
    (row): SendRow => ({
      ...row,
      tone: groupOf[row.plan] === 'send' ? 'good' : row.plan === 'refused' ? 'bad' : 'neutral',
      text: sayPlan(row),
    }),
  )
  const sentences = groups.flatMap((group) => {
    const count = rows.filter(({ plan }) => groupOf[plan] === group).length
    return count > 0 ? [t(`bulk.preview.${group}`, { count, formatted: format.number(count) })] : []
  })
  return <SendRows rows={shown} sentences={sentences} header={t('bulk.column.plan')} label={t('bulk.previewTable')} />
}
