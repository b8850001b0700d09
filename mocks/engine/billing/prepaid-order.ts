import type { PaymentId } from '@/domain/ids'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'

/** The order that was paid with a payment when it was placed; null: it paid invoices. */
export async function prepaidOrderOf(tx: Tx, { id }: { id: PaymentId }): Promise<OrderRow | null> {
  const deposit = await tx.credits.one('paymentId', id)
  return deposit?.reason === 'prepayment' && deposit.orderId !== null ? tx.orders.require(deposit.orderId) : null
}
