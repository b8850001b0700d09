import { useTranslation } from 'react-i18next'
import type { OrderId } from '@/domain/ids'
import { type OutcomeRow, OutcomeRows } from '@/shared/ui/OutcomeRows'

export type SendRow = Omit<OutcomeRow, 'id' | 'name'> & { orderId: OrderId; number: string }

type Props = {
  rows: readonly SendRow[]
  /** How many of each kind, in sentences. */
  sentences: readonly string[]
  label: string
  /** Heads the column that says what becomes of an order. */
  header: string
}

/** Several orders, and what will become or became of each. */
export function SendRows({ rows, sentences, label, header }: Props) {
  const { t } = useTranslation('adminOrders')
  return (
    <OutcomeRows
      rows={rows.map(({ orderId, number, ...row }) => ({ ...row, id: orderId, name: number }))}
      sentences={sentences}
      label={label}
      heads={{ name: t('column.number'), company: t('column.company'), outcome: header }}
    />
  )
}
