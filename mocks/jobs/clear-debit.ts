import type { PaymentId } from '@/domain/ids'
import { clearDebit, returnDebit } from '@mocks/engine/billing/finish-payment'
import { wakeErp } from '@mocks/engine/billing/make-payment'
import { tellPayer } from '@mocks/engine/billing/tell-payer'
import type { Context } from '@mocks/engine/context'
import { isReturned } from '@mocks/provider/charge'
import type { Tx } from '@mocks/store/tx'

/** §5.8: the bank has answered about a debit. */
export async function debitAnswered(tx: Tx, ctx: Context, id: PaymentId): Promise<void> {
  const payment = await tx.payments.get(id)
  if (payment?.state !== 'pending') return
  if (isReturned(payment.bankEnding)) return tellPayer(tx, await returnDebit(tx, payment), 'paymentReturned', ctx)
  const settled = await clearDebit(tx, payment, ctx)
  await tellPayer(tx, settled, 'paymentCleared', ctx)
  await wakeErp(tx, ctx)
}
