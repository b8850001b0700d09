import type { ArchiveId, PaymentId, QuoteId, ReturnId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { getPayment } from '@mocks/engine/billing/list-payments'
import type { Context } from '@mocks/engine/context'
import { recordOf } from '@mocks/engine/documents/archived-row'
import { getQuote } from '@mocks/engine/quotes/quote-record'
import { loadReturn, visibleReturn } from '@mocks/engine/returns/return-record'
import { viewerOf } from '@mocks/engine/viewer'
import { presentQuote } from '@mocks/http/presenters/quote'
import { presentReturn } from '@mocks/http/presenters/return'
import type { Paper } from '@mocks/pdf/model'
import type { Tx } from '@mocks/store/tx'
import { quotePaper } from './quote-paper'
import { readerOf } from './reader'
import { receiptPaper } from './receipt-paper'
import { returnSlip } from './return-slip-paper'

/** The paper of a record that has a page of its own, as that page gives it. */
export async function recordPaper(tx: Tx, archiveId: ArchiveId, ctx: Context): Promise<Result<Paper>> {
  const record = recordOf(archiveId)
  const reader = await readerOf(tx, ctx)
  if (record?.source === 'quote') {
    const quote = await getQuote(tx, record.id as QuoteId, ctx)
    return quote.ok ? ok(quotePaper(presentQuote(quote.value, viewerOf(ctx)), reader)) : quote
  }
  if (record?.source === 'return') {
    const found = await visibleReturn(tx, record.id as ReturnId, ctx)
    if (!found.ok) return found
    return ok(returnSlip(presentReturn(await loadReturn(tx, found.value, ctx), viewerOf(ctx)), reader))
  }
  if (record?.source === 'payment') {
    const payment = await getPayment(tx, record.id as PaymentId, ctx)
    return payment.ok ? ok(receiptPaper(payment.value, reader)) : payment
  }
  return refuse('resource/not-found')
}
