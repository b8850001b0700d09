import type { ArchivedDetail } from '@/contract/archive'
import type { ArchiveId, PaymentId, QuoteId, ReturnId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { getPayment } from '@mocks/engine/billing/list-payments'
import type { Context } from '@mocks/engine/context'
import { recordOf } from '@mocks/engine/documents/archived-row'
import { getQuote } from '@mocks/engine/quotes/quote-record'
import { loadReturn, visibleReturn } from '@mocks/engine/returns/return-record'
import { viewerOf } from '@mocks/engine/viewer'
import { versionsOfQuote } from '@mocks/http/presenters/archived-quote'
import { presentQuote } from '@mocks/http/presenters/quote'
import { presentReturn } from '@mocks/http/presenters/return'
import type { Paper } from '@mocks/pdf/model'
import type { Tx } from '@mocks/store/tx'
import { quotePaper } from './quote-paper'
import { readerOf } from './reader'
import { receiptPaper } from './receipt-paper'
import { returnSlip } from './return-slip-paper'

/** A paper, and what its versions say otherwise where the record itself tells. */
export type SaidPaper = { paper: Paper; versions: ArchivedDetail['versions'] | null }

/** The paper of a record that has a page of its own, as that page gives it; of a quote, the version that is asked for. */
export async function recordPaper(
  tx: Tx,
  archiveId: ArchiveId,
  ctx: Context,
  version?: number,
): Promise<Result<SaidPaper>> {
  const record = recordOf(archiveId)
  const reader = await readerOf(tx, ctx)
  if (record?.source === 'quote') {
    const found = await getQuote(tx, record.id as QuoteId, ctx)
    if (!found.ok) return found
    const quote = presentQuote(found.value, viewerOf(ctx))
    return ok({ paper: quotePaper(quote, reader, version), versions: versionsOfQuote(quote) })
  }
  if (record?.source === 'return') {
    const found = await visibleReturn(tx, record.id as ReturnId, ctx)
    if (!found.ok) return found
    const detail = presentReturn(await loadReturn(tx, found.value, ctx), viewerOf(ctx))
    return ok({ paper: returnSlip(detail, reader), versions: null })
  }
  if (record?.source === 'payment') {
    const payment = await getPayment(tx, record.id as PaymentId, ctx)
    return payment.ok ? ok({ paper: receiptPaper(payment.value, reader), versions: null }) : payment
  }
  return refuse('resource/not-found')
}
