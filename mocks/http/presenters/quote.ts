import type { QuoteDetail, QuoteLine, QuoteSummary, QuoteVersion } from '@/contract/quotes'
import { daysBetween } from '@/domain/calendar'
import type { ListedQuote } from '@mocks/engine/quotes/found-quotes'
import { backorderedOf, newestOf, type QuoteRecord } from '@mocks/engine/quotes/quote-record'
import { actionUnless } from '@mocks/engine/refusal'
import type { Viewer } from '@mocks/engine/viewer'
import type { QuoteLineRow, QuoteVersionRow } from '@mocks/store/rows/quotes'
import { amountFor, totalsFor } from './amount'
import { isoOf } from './time'

/** What the buyer asked for names no prices; only the seller's versions do. */
const priced = (viewer: Viewer, { side }: QuoteVersionRow): Viewer => ({
  ...viewer,
  prices: viewer.prices && side === 'seller',
})

export const presentQuoteSummary = ({ quote, status }: ListedQuote, viewer: Viewer): QuoteSummary => {
  const newest = newestOf(quote)
  return {
    id: quote.id,
    number: quote.number,
    subject: quote.subject,
    status,
    requestedAt: isoOf(quote.requestedAt),
    requestedBy: quote.requestedBy,
    validUntil: newest.validUntil,
    offer: newest.number,
    lineCount: newest.lines.length,
    total: amountFor(priced(viewer, newest), newest.total, quote.currency),
  }
}

export const presentQuote = (record: QuoteRecord, viewer: Viewer): QuoteDetail => {
  const { quote, company, status, sellersToday, missing, order } = record
  const { validUntil, number } = newestOf(quote)
  const open = status === 'offered' || status === 'inReview'
  return {
    id: quote.id,
    number: quote.number,
    subject: quote.subject,
    status,
    requestedAt: isoOf(quote.requestedAt),
    requestedBy: quote.requestedBy,
    validUntil,
    daysLeft: validUntil !== null && open ? daysBetween(sellersToday, validUntil) : null,
    offer: number,
    versions: quote.versions.toReversed().map((version) => presentVersion(version, record, viewer)),
    messages: quote.messages.map(({ at, ...message }) => ({ ...message, at: isoOf(at) })),
    billTo: company.billTo,
    termsDays: company.termsDays,
    salesContact: company.salesContact,
    missing,
    order: order && { id: order.visible ? order.row.id : null, number: order.row.number },
    allowedActions: [actionUnless('order', missing[0])],
  }
}

const presentVersion = (version: QuoteVersionRow, record: QuoteRecord, viewer: Viewer): QuoteVersion => {
  const { currency } = record.quote
  const listNet = version.lines.reduce((sum, { listPrice, quantity }) => sum + listPrice * quantity, 0)
  return {
    number: version.number,
    side: version.side,
    by: version.by,
    at: isoOf(version.at),
    note: version.note,
    validUntil: version.validUntil,
    lines: version.lines.map((line) => presentLine(line, version, record, viewer)),
    listNet: amountFor(viewer, listNet, currency),
    totals: totalsFor(priced(viewer, version), version, currency),
  }
}

const presentLine = (line: QuoteLineRow, version: QuoteVersionRow, record: QuoteRecord, viewer: Viewer): QuoteLine => {
  const { currency } = record.quote
  const product = record.products.get(line.productId)
  const problem = record.problems.get(line.productId)
  return {
    id: line.id,
    position: line.position,
    sku: product?.sku ?? '',
    name: product?.name[viewer.locale] ?? '',
    unit: product?.unit ?? '',
    quantity: line.quantity,
    listPrice: amountFor(viewer, line.listPrice, currency),
    unitPrice: amountFor(priced(viewer, version), line.unitPrice, currency),
    net: amountFor(priced(viewer, version), line.net, currency),
    available: viewer.stock ? (record.stock.get(line.productId) ?? 0) : null,
    backordered: viewer.stock ? backorderedOf(record, line) : 0,
    leadTimeDays: product?.leadTimeDays ?? 0,
    problems: problem ? [problem] : [],
  }
}
