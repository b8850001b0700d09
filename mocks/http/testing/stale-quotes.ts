import { answerQuote, decideQuote, endQuote, getDeskQuote } from '@/contract/admin/quote-desk'
import { cancelQuote, declineQuote, requestQuoteChanges } from '@/contract/quote-requests'
import { getQuote } from '@/contract/quotes'
import type { WorldClient } from '@/testing/world'
import { quoteId } from './quotes'
import { edit, type StaleEdit } from './stale-edits'

const ready = { quoteId: quoteId(2046) }
const asked = { quoteId: quoteId(2044) }
const inReview = { quoteId: quoteId(2045) }
type Params = typeof ready
type Send = (client: WorldClient, version: number, lines: { productId: never; quantity: number }[]) => Promise<unknown>

const linesOf = (lines: readonly { productId: unknown; quantity: number }[]) =>
  lines.map(({ productId, quantity }) => ({ productId: productId as never, quantity }))
const ofBuyer = (params: Params, send: Send): StaleEdit =>
  edit(
    'ines',
    (client) => client.call(getQuote, { params }),
    (client, version, { versions }) => send(client, version, linesOf(versions[0]?.lines ?? [])),
  )
const ofDesk = (params: Params, send: Send): StaleEdit =>
  edit(
    'marta',
    (client) => client.call(getDeskQuote, { params }),
    (client, version, { answer }) => send(client, version, linesOf(answer.lines)),
  )

/** What either side does with a quote. */
export const quoteEdits: Record<string, StaleEdit> = {
  requestQuoteChanges: ofBuyer(ready, (client, version, lines) =>
    client.call(requestQuoteChanges, { params: ready, body: { version, lines } }),
  ),
  declineQuote: ofBuyer(ready, (client, version) =>
    client.call(declineQuote, { params: ready, body: { version, reason: 'Too dear' } }),
  ),
  cancelQuote: ofBuyer(asked, (client, version) => client.call(cancelQuote, { params: asked, body: { version } })),
  answerQuote: ofDesk(asked, (client, version, lines) => {
    const priced = lines.map((line) => ({ ...line, unitPrice: 1_000 }))
    const body = { version, lines: priced, freight: 0, validUntil: '2026-12-04' }
    return client.call(answerQuote, { params: asked, body })
  }),
  decideQuote: ofDesk(inReview, (client, version) =>
    client.call(decideQuote, { params: inReview, body: { version, outcome: 'approve' } }),
  ),
  endQuote: ofDesk(asked, (client, version) =>
    client.call(endQuote, { params: asked, body: { version, step: 'refuse', reason: 'Not sold' } }),
  ),
}
