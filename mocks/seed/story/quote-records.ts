import { addDays } from '@/domain/calendar'
import { valuesIn } from '@/domain/configurator/choices'
import type { Instant } from '@/domain/clock'
import type { HistoryId, Id, QuoteId, QuoteLineId } from '@/domain/ids'
import { money } from '@/domain/money'
import { percentage } from '@/domain/money/rounding'
import { freightFor, orderTotals } from '@/domain/pricing'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { MessageRow } from '@mocks/store/rows/messages'
import type { HistoryRow, OrderRow } from '@mocks/store/rows/orders'
import { configured, isMade, keptConfiguration, madeListPrice } from '@mocks/engine/configurator/configured'
import type { LineConfiguration, ProductRow } from '@mocks/store/rows/products'
import type { ErpQuoteRow, QuoteLineRow, QuoteRow, QuoteVersionRow } from '@mocks/store/rows/quotes'
import { products } from '../catalogue'
import { companies, companyIds } from '../companies'
import { madeToOrder } from '../configurators/products'
import { userIds, users } from '../people'
import type { BuiltOrder } from './build-order'
import type { Numbers } from './numbers'
import { minuteMs, officeMinutesAgo, workdayAgo } from './order-times'
import { type QuoteScript, quoteScripts, type VersionScript } from './quote-scripts'

const goods = [...products, ...madeToOrder]
const bySku = new Map(goods.map((product) => [product.sku, product]))
const byId = new Map(goods.map((product) => [product.id, product]))

const found = <T>(row: T | undefined, what: string): T => {
  if (row === undefined) throw new RangeError(`The quotes of the story name an unknown ${what}`)
  return row
}
const atTime = (ago: readonly [number, number] | number, now: Instant): Instant =>
  typeof ago === 'number' ? officeMinutesAgo(now, ago) : workdayAgo(now, ...ago)

type Wanted = {
  product: ProductRow
  quantity: number
  unitPrice: number | null
  configuration: LineConfiguration | null
}

const totalsOf = (lines: readonly QuoteLineRow[], { currency, taxBasisPoints }: CompanyRow) => {
  const net = lines.reduce((sum, line) => sum + line.net, 0)
  const priced = lines.map(({ quantity, unitPrice }) => ({ ordered: quantity, confirmed: null, unitPrice }))
  return orderTotals(priced, freightFor(money(net, currency)).amount, taxBasisPoints, currency)
}

/** As it was chosen, or as the version before has it; the proposals where nothing was said. */
function chosenOf({ product, configuration }: Wanted, choices: VersionScript['choices'], company: CompanyRow) {
  const chosen = choices?.[product.sku]
  if (!isMade(product) || (configuration && !chosen)) return configuration
  const list = product.listPrice[company.currency] ?? null
  return keptConfiguration(configured(product, valuesIn(product.configurator, chosen ?? []), company, list))
}

const listPriceOf = (product: ProductRow, configuration: LineConfiguration | null, company: CompanyRow) =>
  configuration && isMade(product)
    ? (madeListPrice(product, configuration.values, company) ?? undefined)
    : product.listPrice[company.currency]

/** What was asked for at list price, and what the seller takes off it; an order's own prices are what was agreed. */
function versionsOf(script: QuoteScript, company: CompanyRow, order: OrderRow | undefined, now: Instant) {
  const asker = users.find(({ id }) => script.by && id === userIds[script.by])?.name ?? ''
  let wanted: Wanted[] = (order?.lines ?? []).map(({ productId, ordered, unitPrice }) => ({
    product: found(byId.get(productId), 'product'),
    quantity: ordered,
    unitPrice,
    configuration: null,
  }))
  return script.versions.map((version, at): QuoteVersionRow => {
    if (version.lines)
      wanted = Object.entries(version.lines).map(([sku, quantity]) => ({
        product: found(bySku.get(sku), sku),
        quantity,
        unitPrice: null,
        configuration: null,
      }))
    wanted = wanted.map((each) => ({ ...each, configuration: chosenOf(each, version.choices, company) }))
    const lines = wanted.map(({ product, quantity, unitPrice, configuration }, index): QuoteLineRow => {
      const listPrice = found(listPriceOf(product, configuration, company), `price of ${product.sku}`)
      const off = percentage(money(listPrice, company.currency), version.discount ?? 0).amount
      const price = version.side === 'seller' && unitPrice !== null ? unitPrice : listPrice - off
      return {
        id: `qln_${script.number}_${at + 1}_${index + 1}` as QuoteLineId,
        position: (index + 1) * 10,
        productId: product.id,
        quantity,
        listPrice,
        unitPrice: price,
        net: price * quantity,
        ...{ text: null, wishedPrice: null, note: null, insteadOf: null },
        ...(configuration && { configuration }),
      }
    })
    return {
      number: at + 1,
      side: version.side,
      by: version.side === 'buyer' ? asker : company.salesContact.name,
      byUserId: version.side === 'buyer' && script.by !== null ? userIds[script.by] : null,
      at: atTime(version.ago, now),
      note: version.note ?? null,
      validUntil: version.holds === undefined ? null : addDays(erpToday(now), version.holds),
      lines,
      ...totalsOf(lines, company),
    }
  })
}

/** Who ended it said why in the last message. */
function endedOf(script: QuoteScript, company: CompanyRow, asker: string, now: Instant): QuoteRow['ended'] {
  const last = script.messages?.at(-1)
  if ((script.state !== 'declined' && script.state !== 'withdrawn') || !last) return null
  const by = last.side === 'buyer' ? asker : company.salesContact.name
  return { side: last.side, by, at: atTime(last.ago, now), reason: last.text }
}

const orderOf = (script: QuoteScript, built: readonly BuiltOrder[]): OrderRow | undefined =>
  script.order === undefined ? undefined : built.find((each) => each.script.key === script.order)?.order

/** The quotes as the ERP gave them to the portal. */
export function quotesAt(built: readonly BuiltOrder[], now: Instant): QuoteRow[] {
  return quoteScripts.map((script): QuoteRow => {
    const company = found(
      companies.find(({ id }) => id === companyIds[script.company]),
      script.company,
    )
    const order = orderOf(script, built)
    const versions = versionsOf(script, company, order, now)
    const asker = script.by === null ? undefined : users.find(({ id }) => id === userIds[script.by as 'ines'])
    const first = found(versions[0], 'version')
    return {
      id: `quo_${script.number}` as QuoteId,
      version: 1,
      number: `QU-${script.number}`,
      companyId: company.id,
      branchId: asker?.branchId ?? null,
      userId: asker?.id ?? null,
      requestedBy: first.by,
      requestedAt: first.at,
      subject: script.subject,
      ...{ wishedOn: null, attachmentIds: [], basedOn: null, erpRevision: script.by === null ? 1 : null },
      ended: endedOf(script, company, asker?.name ?? '', now),
      remindedVersion: null,
      state: script.state,
      currency: company.currency,
      versions,
      orderId: order?.id ?? null,
    }
  })
}

const readersOf = (side: 'buyer' | 'seller', companyId: CompanyRow['id']) =>
  users.filter((user) => user.companyId === (side === 'seller' ? companyId : null)).map(({ id }) => id)

/** What both sides wrote about the quotes. */
export const quoteMessagesAt = (now: Instant): MessageRow[] =>
  quoteScripts.flatMap(({ number, company: name, by, messages }) => {
    const company = found(
      companies.find(({ id }) => id === companyIds[name]),
      name,
    )
    const asker = by === null ? undefined : users.find(({ id }) => id === userIds[by])
    return (messages ?? []).map(
      ({ side, ago, text }, at): MessageRow => ({
        id: `qms_${number}_${at + 1}` as Id<'Message'>,
        version: 1,
        ...{ subjectType: 'quote', subjectId: `quo_${number}`, companyId: company.id, side },
        authorId: side === 'buyer' ? (asker?.id ?? null) : null,
        by: side === 'buyer' ? (asker?.name ?? '') : company.salesContact.name,
        ...{ at: atTime(ago, now), text, attachmentIds: [] },
        // What was written within the hours before has not been seen yet.
        readBy: typeof ago === 'number' ? [] : readersOf(side, company.id),
      }),
    )
  })

const skuOf = new Map(goods.map(({ id, sku }) => [id, sku]))

/** What the ERP holds: those the seller began there, of which the portal has read the first revision. */
export function erpQuotesAt(quotes: readonly QuoteRow[], numbers: Numbers): ErpQuoteRow[] {
  return quotes.flatMap((quote): ErpQuoteRow[] => {
    const [version] = quote.versions
    const company = companies.find(({ id }) => id === quote.companyId)
    if (quote.erpRevision === null || !version || !company) return []
    return [
      {
        ...{
          id: `eqo_${quote.number}` as Id<'ErpQuote'>,
          version: 1,
          changed: numbers.erpChange(),
          number: quote.number,
        },
        ...{ customerNumber: company.customerNumber, representative: version.by, subject: quote.subject },
        ...{ note: version.note, revision: 1, status: 'open', issuedAt: version.at, currency: quote.currency },
        ...{ validUntil: version.validUntil ?? '', freight: version.freight },
        lines: version.lines.map(({ productId, quantity, unitPrice }) => ({
          ...{ sku: (productId && skuOf.get(productId)) ?? '', quantity, unitPrice },
        })),
      },
    ]
  })
}

/** One the portal has not read yet: the next run brings it. */
export const unreadErpQuotes = (quotes: readonly ErpQuoteRow[], numbers: Numbers, now: Instant): ErpQuoteRow[] =>
  quotes.slice(0, 1).map((quote) => ({
    ...quote,
    ...{ id: 'eqo_ZQ-1188' as Id<'ErpQuote'>, changed: numbers.erpChange(), number: 'ZQ-1188' },
    ...{ representative: 'Zofia Maj', subject: 'Threshold profiles, the last pallet', issuedAt: now - 20 * minuteMs },
    lines: quote.lines.slice(0, 1).map((line) => ({ ...line, quantity: line.quantity * 2 })),
  }))

/** That an order came from a quote is part of its history. */
export const quoteHistory = (built: readonly BuiltOrder[]): HistoryRow[] =>
  quoteScripts.flatMap((script) => {
    const order = orderOf(script, built)
    if (!order) return []
    return {
      id: `hst_quote_${script.number}` as HistoryId,
      version: 1,
      orderId: order.id,
      at: order.placedAt + minuteMs / 60,
      actor: order.placedBy,
      through: null,
      source: 'portal' as const,
      event: 'fromQuote',
      params: { quote: `QU-${script.number}`, offer: script.versions.length },
    }
  })
