import type { BusinessDocument } from '@/contract/documents'
import { taxRateOf, withoutTax } from '@/domain/billing/tax-share'
import { type Currency, money } from '@/domain/money'
import { chargedQuantity } from '@/domain/pricing'
import type { DocumentFacts } from '@mocks/engine/documents/get-document'
import { textIn } from '@mocks/engine/products/name-in'
import { paperWords } from '@mocks/pdf/paper-words'
import type { OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import { amountFor, totalsFor } from './amount'
import { presentConfiguration } from './configurator'
import { nameOf } from './order-parts'
import { seller } from './seller'
import { shipToOn, wishesOn } from './document-wishes'
import { isoOf } from './time'

type Content = Pick<BusinessDocument, 'lines' | 'totals'>
type Totals = { net: number; freight: number; tax: number; total: number }

/** The quantity of a line on this document: what is in the consignment, what is charged, or what was ordered. */
const quantityOn = ({ kind, shipment }: DocumentFacts, line: OrderLineRow): number => {
  if (kind === 'deliveryNote') return shipment?.lines.find(({ orderLineId }) => orderLineId === line.id)?.quantity ?? 0
  return kind === 'order' ? line.ordered : chargedQuantity(line)
}

const totalsOf = (facts: DocumentFacts, totals: Totals, currency: Currency): BusinessDocument['totals'] => {
  const shown = totalsFor(viewerOn(facts), totals, currency)
  if (!shown) return null
  const taxed = money(totals.net + totals.freight, currency)
  return {
    ...shown,
    taxBasisPoints: taxRateOf(taxed, shown.tax, facts.company.taxBasisPoints),
    prepaid: money(facts.prepaid, currency),
  }
}

/** A delivery note travels with the goods and names no prices. */
const viewerOn = ({ kind, viewer }: DocumentFacts) => (kind === 'deliveryNote' ? { ...viewer, prices: false } : viewer)

const ofOrder = (facts: DocumentFacts, order: OrderRow): Content => {
  const viewer = viewerOn(facts)
  const lines = order.lines.flatMap((line) => {
    const quantity = quantityOn(facts, line)
    return quantity === 0 ? [] : [{ line, quantity }]
  })
  return {
    lines: lines.map(({ line, quantity }) => ({
      position: line.position,
      sku: line.sku,
      name: nameOf(line, facts.products, viewer),
      unit: line.unit,
      quantity,
      unitPrice: amountFor(viewer, line.unitPrice, order.currency),
      net: amountFor(viewer, quantity * line.unitPrice, order.currency),
      wishes: wishesOn(facts, order, line),
      configuration: presentConfiguration(line.configuration, viewer),
    })),
    totals: totalsOf(facts, order, order.currency),
  }
}

const ofNoGoods = { wishes: null, configuration: null }

/** A bill of a subscription has lines of its own; a credit memo has one, which says what it is for. */
const ofBooks = (facts: DocumentFacts): Content => {
  const { invoice, credit, viewer, company } = facts
  if (credit) {
    const { net, tax } = withoutTax(money(credit.total, credit.currency), company.taxBasisPoints)
    const t = paperWords({ locale: viewer.locale, texts: facts.texts })
    const name = t(`creditMemo.${credit.reason ?? 'other'}`, { number: credit.returnNumber ?? '' })
    const shown = amountFor(viewer, net.amount, credit.currency)
    return {
      lines: [{ position: 1, sku: null, name, unit: null, quantity: 1, unitPrice: shown, net: shown, ...ofNoGoods }],
      totals: totalsOf(facts, { net: net.amount, freight: 0, tax: tax.amount, total: credit.total }, credit.currency),
    }
  }
  if (!invoice?.billed) return { lines: [], totals: null }
  const { currency, total, billed } = invoice
  return {
    lines: billed.lines.map((line, index) => ({
      position: index + 1,
      sku: null,
      name: textIn(line.name, viewer.locale),
      unit: null,
      quantity: line.quantity,
      unitPrice: amountFor(viewer, line.unitPrice, currency),
      net: amountFor(viewer, line.amount, currency),
      ...ofNoGoods,
    })),
    totals: totalsOf(facts, { net: billed.net, freight: 0, tax: billed.tax, total }, currency),
  }
}

/** ORD-13: a document as data. */
export const presentDocument = (facts: DocumentFacts): BusinessDocument => {
  const { kind, order, company, invoice, credit } = facts
  const content = order && kind !== 'creditMemo' ? ofOrder(facts, order) : ofBooks(facts)
  return {
    id: facts.id,
    archiveId: facts.archiveId,
    kind,
    number: facts.number,
    orderNumber: order?.number ?? null,
    poNumber: order?.poNumber ?? null,
    placedBy: order?.placedBy ?? null,
    enteredBy: order?.enteredBy ?? null,
    issuedAt: isoOf(facts.issuedAt),
    version: facts.version,
    seller,
    billTo: order?.billTo ?? company.billTo,
    shipTo: credit || !order ? null : shipToOn(facts, order),
    ...content,
    dueOn: (kind === 'invoice' && invoice?.dueOn) || null,
    creditedInvoice: (credit && invoice?.number) ?? null,
    trackingNumber: facts.shipment?.trackingNumber ?? null,
  }
}
