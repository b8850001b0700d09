import type { IsoDate } from '@/domain/clock'
import { dateIn } from '@/domain/calendar'
import type { AttachmentId, QuoteId } from '@/domain/ids'
import { type Money, money } from '@/domain/money'
import { convert } from '@/domain/money/convert'
import { wishedOnProblem } from '@/domain/orders/requested-on'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { WantedLine } from '@/contract/quote-requests'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { QuoteLineRow, QuoteRow, QuoteVersionRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import { holdAttachments } from '../attachments/hold-attachments'
import { breaksOf, totalsOf, unitPriceFor } from '../basket/price-lines'
import type { Context } from '../context'
import { erpRates } from '../erp-rates'
import { productsOf } from '../orders/order-record'
import { portalSettings } from '../portal-settings/portal-settings'
import { ownCompany } from '../reach'
import { loadQuote, productIdsOf, type QuoteRecord, visibleQuote } from './quote-record'
import { wantedRows } from './wanted-lines'

export type RequestQuote = {
  subject: string
  note?: string
  wishedOn?: IsoDate
  lines: readonly WantedLine[]
  attachmentIds: AttachmentId[]
  basedOn?: QuoteId
}

/** QUO-01: asks the seller for prices. It is the seller's turn then. */
export async function requestQuote(tx: Tx, command: RequestQuote, ctx: Context): Promise<Result<QuoteRecord>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const today = dateIn(company.timeZone, ctx.clock.now())
  const code = command.wishedOn === undefined ? null : wishedOnProblem(command.wishedOn, today)
  if (code) return refuse('request/invalid', { errors: [{ pointer: '/wishedOn', code }] })
  const lines = await wantedRows(tx, command.lines, company, ctx)
  if (!lines.ok) return lines
  const wrong = (await checkFiles(tx, command.attachmentIds)) ?? (await checkTotal(tx, lines.value, company))
  if (wrong) return wrong
  const basedOn = command.basedOn === undefined ? null : await visibleQuote(tx, command.basedOn, ctx)
  if (basedOn && !basedOn.ok) return basedOn

  const user = await tx.users.require(ctx.actor.userId)
  const id = ctx.ids.next('Quote')
  const held = await holdAttachments(tx, command.attachmentIds, { type: 'quote', id }, ctx)
  if (!held.ok) return held
  const now = ctx.clock.now()
  const quote = await tx.quotes.insert({
    ...newQuote(company, await nextQuoteNumber(tx), id),
    branchId: user.branchId,
    userId: user.id,
    requestedBy: user.name,
    requestedAt: now,
    subject: command.subject,
    state: 'requested',
    versions: [askedVersion(1, lines.value, company, command.note, ctx)],
    wishedOn: command.wishedOn ?? null,
    attachmentIds: [...command.attachmentIds],
    basedOn: basedOn?.value.id ?? null,
  })
  return ok(await loadQuote(tx, quote, ctx))
}

/** The next number, without gaps: a write that is refused gives it back. */
export const nextQuoteNumber = async (tx: Tx): Promise<string> => `QU-${await tx.nextNumber('quotes')}`

/** What every new quote has in common. */
export const newQuote = ({ id: companyId, currency }: CompanyRow, number: string, id: QuoteId) =>
  ({
    ...{ id, number, companyId, currency },
    ...{ wishedOn: null, attachmentIds: [], basedOn: null, ended: null, erpRevision: null },
    ...{ remindedVersion: null, orderId: null },
  }) satisfies Partial<QuoteRow>

/** A version of the buyer's: what is wanted, at list prices that are no offer. */
export const askedVersion = (
  number: number,
  lines: QuoteLineRow[],
  company: CompanyRow,
  note: string | undefined,
  ctx: Context,
): QuoteVersionRow => ({
  ...{ number, side: 'buyer', by: ctx.actorName, byUserId: ctx.actor.userId, at: ctx.clock.now() },
  ...{ note: note?.trim() || null, validUntil: null, lines },
  ...totalsOf(lines, company),
})

/** domain-rules §10: fewer and smaller files than with an order. */
async function checkFiles(tx: Tx, ids: readonly AttachmentId[]) {
  const files = await Promise.all(ids.map((id) => tx.attachments.get(id)))
  const large = files.some((file) => file !== undefined && file.size > quoteLimits.fileBytes)
  return large ? refuse('attachment/too-large', { params: { maxBytes: quoteLimits.fileBytes } }) : null
}

/** What a request has to come to at least, in the company's currency; null: any, or the rate is not known. */
export async function minimumTotalOf(tx: Tx, company: CompanyRow): Promise<Money | null> {
  const { quoteMinimumTotal } = await portalSettings(tx)
  if (quoteMinimumTotal === 0) return null
  return convert(money(quoteMinimumTotal * 100, 'EUR'), company.currency, (await erpRates(tx)).rates)
}

/** Goods in words have no price, so that nobody knows what a request with some comes to: it is never too small. */
async function checkTotal(tx: Tx, lines: readonly QuoteLineRow[], company: CompanyRow) {
  const minimum = await minimumTotalOf(tx, company)
  if (minimum === null || lines.some(({ productId }) => productId === null)) return null
  const ids = productIdsOf(lines)
  const [products, breaks] = await Promise.all([productsOf(tx, ids), breaksOf(tx, ids)])
  const total = lines.reduce((sum, { productId, quantity, configuration }) => {
    if (configuration) return sum + quantity * configuration.unitPrice
    const product = productId === null ? undefined : products.get(productId)
    return sum + quantity * (product ? (unitPriceFor(product, breaks, company, quantity)?.amount ?? 0) : 0)
  }, 0)
  return total < minimum.amount ? refuse('quote/too-small') : null
}
