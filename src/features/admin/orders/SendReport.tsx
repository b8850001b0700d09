import { useTranslation } from 'react-i18next'
import type { SendReport as Report } from '@/contract/admin/orders'
import { useFormat } from '@/shared/i18n/use-format'
import { useRefusal } from '@/shared/ui/use-refusal'
import { SendRows, type SendRow } from './SendRows'

const groupOf = {
  sent: 'sent',
  alreadyThere: 'alreadyThere',
  queued: 'waiting',
  unreachable: 'waiting',
  rejected: 'failed',
  refused: 'failed',
  stale: 'failed',
} as const
const groups = ['sent', 'alreadyThere', 'waiting', 'failed'] as const
const tones = { sent: 'good', alreadyThere: 'neutral', waiting: 'warn', failed: 'bad' } as const

/** After sending: what came of each order. The ERP's own message is text from outside. */
export function SendReport({ rows }: { rows: readonly Report[] }) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const refusal = useRefusal()
  const sayOutcome = ({ outcome, erpNumber, message, reason }: Report): string =>
    ({
      sent: t('bulk.outcome.sent', { erpNumber: erpNumber ?? '' }),
      alreadyThere: t('bulk.outcome.alreadyThere', { erpNumber: erpNumber ?? '' }),
      queued: t('bulk.outcome.queued'),
      unreachable: t('bulk.outcome.unreachable'),
      rejected: message ? t('result.rejectedWith') : t('result.rejected'),
      stale: t('bulk.outcome.stale'),
      refused: refusal({ action: 'send', allowed: false, reason }) ?? '',
    })[outcome]
  const shown = rows.map(
    (row): SendRow => ({ ...row, tone: tones[groupOf[row.outcome]], text: sayOutcome(row), said: row.message }),
  )
  const sentences = groups.flatMap((group) => {
    const count = rows.filter(({ outcome }) => groupOf[outcome] === group).length
    return count > 0 ? [t(`bulk.report.${group}`, { count, formatted: format.number(count) })] : []
  })
  return <SendRows rows={shown} sentences={sentences} header={t('bulk.column.result')} label={t('bulk.reportTable')} />
}
