import { isPriceOnly } from '@mocks/engine/configurator/configured'
import type { QuoteChange, QuoteLine, QuoteVersion } from '@/contract/quotes'
import { pairedKeys } from '@/domain/quotes/paired-lines'
import { versionChanges } from '@/domain/quotes/version-diff'
import { turnOf } from '@/domain/quotes/negotiation'
import { without } from '@mocks/engine/configurator/configured'
import { configurationKey } from '@mocks/engine/configurator/made-line'
import { nameIn } from '@mocks/engine/products/name-in'
import { goodsKey } from '@mocks/engine/quotes/made-lines'
import { backorderedOf, lineProblem, newestOf, type QuoteRecord } from '@mocks/engine/quotes/quote-record'
import type { Viewer } from '@mocks/engine/viewer'
import type { QuoteLineRow, QuoteVersionRow } from '@mocks/store/rows/quotes'
import { amountFor, totalsFor } from './amount'
import { presentConfiguration, presentDrift, presentFacts } from './configurator'
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
  const goods = ({ lines }: QuoteVersionRow) =>
    lines.map((line) => ({ goods: String(line.productId ?? line.text), choice: configurationKey(line) }))
  const keys = pairedKeys(goods(before), goods(after))
  const priceIn = (prices: QuoteVersionRow | undefined, line: QuoteLineRow) =>
    prices?.lines.find((other) => line.productId !== null && goodsKey(other) === goodsKey(line))?.unitPrice ?? null
  const compared = (version: QuoteVersionRow, prices: QuoteVersionRow | undefined) => ({
    validUntil: prices?.validUntil ?? null,
    freight: prices?.freight ?? null,
    total: prices?.total ?? null,
    lines: version.lines.map((line, at) => ({
      key: (version === before ? keys.before : keys.after)[at] ?? '',
      choice: configurationKey(line),
      facts: line.configuration?.facts ?? [],
      name: nameOf(line, record, viewer),
      position: line.position,
      quantity: line.quantity,
      unitPrice: priceIn(prices, line),
      wishedPrice: after.side === 'buyer' ? line.wishedPrice : null,
    })),
  })
  const money = (amount: number | null) => amountFor(viewer, amount, quote.currency)
  const of = ({ name, position }: { name: string; position: number }) => ({ name, position })
  return versionChanges(compared(before, offers), compared(after, own)).flatMap((change): QuoteChange[] => {
    switch (change.kind) {
      case 'added':
      case 'removed':
        return [{ kind: change.kind, ...of(change.line) }]
      case 'quantity':
        return [{ kind: 'quantity', ...of(change.line), before: change.before, after: change.after }]
      case 'configuration': {
        const [now, then] = [change.line.facts, change.was.facts]
        const facts = { gone: without(then, now), added: without(now, then) }
        return [
          {
            ...{ kind: change.kind, ...of(change.line) },
            ...{ gone: presentFacts(facts.gone, viewer), added: presentFacts(facts.added, viewer) },
          },
        ]
      }
      case 'validUntil':
        return [{ kind: 'validUntil', before: change.before, after: change.after }]
      case 'unitPrice':
      case 'wishedPrice':
        if (!viewer.prices) return []
        return [{ kind: change.kind, ...of(change.line), before: money(change.before), after: money(change.after) }]
      default:
        return viewer.prices ? [{ kind: change.kind, before: money(change.before), after: money(change.after) }] : []
    }
  })
}

const presentLine = (line: QuoteLineRow, version: QuoteVersionRow, record: QuoteRecord, viewer: Viewer): QuoteLine => {
  const { currency } = record.quote
  const product = line.productId === null ? undefined : record.products.get(line.productId)
  const problem = lineProblem(record, line)
  const made = record.made.get(line.id)
  const priced = pricedFor(viewer, version)
  // An offered price holds: what it would cost elsewhere is nothing to compare it with.
  const outside = { ...viewer, prices: viewer.prices && version.side === 'buyer' }
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
    leadTimeDays: made?.now.leadTimeDays ?? product?.leadTimeDays ?? 0,
    problems: problem ? [problem] : [],
    configuration: presentConfiguration(line.configuration, viewer),
    drift: presentDrift(driftThatCounts(line, version, record), currency, outside),
  }
}

/** What differs matters as long as it can be ordered as it is; an offered price holds whatever the rules say of it. */
function driftThatCounts(line: QuoteLineRow, version: QuoteVersionRow, { quote, status, made }: QuoteRecord) {
  const drift = made.get(line.id)?.drift
  const isOver = turnOf(status) === null && status !== 'expired'
  if (!drift || isOver || version !== newestOf(quote)) return null
  if (version.side === 'buyer') return drift
  return isPriceOnly(drift) ? null : drift
}
