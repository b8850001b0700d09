import type { QuoteChange, QuoteLine, QuoteVersion } from '@/contract/quotes'
import { versionChanges } from '@/domain/quotes/version-diff'
import { nameIn } from '@mocks/engine/products/name-in'
import { backorderedOf, type QuoteRecord } from '@mocks/engine/quotes/quote-record'
import type { Viewer } from '@mocks/engine/viewer'
import type { QuoteLineRow, QuoteVersionRow } from '@mocks/store/rows/quotes'
import { amountFor, totalsFor } from './amount'
import { isoOf } from './time'

/** What the buyer asked for names no prices; only the seller's versions do. */
export const pricedFor = (viewer: Viewer, { side }: QuoteVersionRow): Viewer => ({
  ...viewer,
  prices: viewer.prices && side === 'seller',
})

export const presentVersion = (version: QuoteVersionRow, record: QuoteRecord, viewer: Viewer): QuoteVersion => {
  const { currency, versions } = record.quote
  const listNet = version.lines.reduce((sum, { listPrice, quantity }) => sum + listPrice * quantity, 0)
  const before = versions.find(({ number }) => number === version.number - 1)
  return {
    number: version.number,
    side: version.side,
    by: version.by,
    at: isoOf(version.at),
    note: version.note,
    validUntil: version.validUntil,
    lines: version.lines.map((line) => presentLine(line, version, record, viewer)),
    listNet: amountFor(viewer, listNet, currency),
    totals: totalsFor(pricedFor(viewer, version), version, currency),
    changes: before ? presentChanges(before, version, record, viewer) : [],
  }
}

const nameOf = (line: QuoteLineRow, record: QuoteRecord, viewer: Viewer): string => {
  const product = line.productId === null ? undefined : record.products.get(line.productId)
  return product ? nameIn(product, viewer.locale) : (line.text ?? '')
}

/** Amounts are compared between versions that name some: what the buyer asks for takes no price back. */
function presentChanges(
  before: QuoteVersionRow,
  after: QuoteVersionRow,
  record: QuoteRecord,
  viewer: Viewer,
): QuoteChange[] {
  const { quote } = record
  const lastOffer = quote.versions.findLast(({ side, number }) => side === 'seller' && number < after.number)
  const offers = after.side === 'seller' ? lastOffer : undefined
  // The first prices there are differ from nothing.
  const own = offers && after
  const compared = (version: QuoteVersionRow, prices: QuoteVersionRow | undefined) => ({
    validUntil: prices?.validUntil ?? null,
    freight: prices?.freight ?? null,
    total: prices?.total ?? null,
    lines: version.lines.map((line) => ({
      key: String(line.productId ?? line.text),
      name: nameOf(line, record, viewer),
      quantity: line.quantity,
      unitPrice: prices?.lines.find(({ productId }) => productId === line.productId)?.unitPrice ?? null,
      wishedPrice: after.side === 'buyer' ? line.wishedPrice : null,
    })),
  })
  const money = (amount: number | null) => amountFor(viewer, amount, quote.currency)
  return versionChanges(compared(before, offers), compared(after, own)).flatMap((change): QuoteChange[] => {
    switch (change.kind) {
      case 'added':
      case 'removed':
        return [{ kind: change.kind, name: change.line.name }]
      case 'quantity':
        return [{ kind: 'quantity', name: change.line.name, before: change.before, after: change.after }]
      case 'validUntil':
        return [{ kind: 'validUntil', before: change.before, after: change.after }]
      case 'unitPrice':
      case 'wishedPrice':
        if (!viewer.prices) return []
        return [{ kind: change.kind, name: change.line.name, before: money(change.before), after: money(change.after) }]
      default:
        return viewer.prices ? [{ kind: change.kind, before: money(change.before), after: money(change.after) }] : []
    }
  })
}

const presentLine = (line: QuoteLineRow, version: QuoteVersionRow, record: QuoteRecord, viewer: Viewer): QuoteLine => {
  const { currency } = record.quote
  const product = line.productId === null ? undefined : record.products.get(line.productId)
  const problem = line.productId === null ? undefined : record.problems.get(line.productId)
  const priced = pricedFor(viewer, version)
  return {
    id: line.id,
    position: line.position,
    productId: line.productId,
    sku: product?.sku ?? '',
    name: nameOf(line, record, viewer),
    unit: product?.unit ?? '',
    quantity: line.quantity,
    insteadOf: line.insteadOf,
    note: line.note,
    wishedPrice: amountFor(viewer, line.wishedPrice, currency),
    listPrice: amountFor(viewer, line.productId === null ? null : line.listPrice, currency),
    unitPrice: amountFor(priced, line.unitPrice, currency),
    net: amountFor(priced, line.net, currency),
    available: viewer.stock && line.productId !== null ? (record.stock.get(line.productId) ?? 0) : null,
    backordered: viewer.stock ? backorderedOf(record, line) : 0,
    leadTimeDays: product?.leadTimeDays ?? 0,
    problems: problem ? [problem] : [],
  }
}
