import type { InvoiceDetail } from '@/contract/invoice-detail'
import { earningMethods } from '@/domain/settings/vocabulary'
import { discountFor, effectiveBasisPoints, yearlyCost } from '@/domain/billing/discount'
import { daysBetween } from '@/domain/calendar'
import { chargedQuantity } from '@/domain/pricing'
import { discounted, type InvoiceRecord } from '@mocks/engine/invoices/get-invoice'
import { textIn } from '@mocks/engine/products/name-in'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor, totalsFor } from './amount'
import { presentDisputeSummary } from './dispute'
import { presentInvoice } from './invoice-summary'
import { nameOf, presentDocumentLinks, presentHistory } from './order-parts'
import { isoOf, isoOrNull } from './time'
import { presentTracking } from './tracking'

export const presentInvoiceDetail = (facts: InvoiceRecord, viewer: Viewer): InvoiceDetail => {
  const { invoice, record, company, settlements, returns, pay } = facts
  const amount = (minor: number) => amountFor(viewer, minor, invoice.currency)
  return {
    ...presentInvoice(facts, viewer, facts.today),
    paid: amount(invoice.paid),
    pending: amount(invoice.pending),
    termsDays: daysBetween(invoice.issuedOn, invoice.dueOn),
    billTo: record?.order.billTo ?? company.billTo,
    order: record && {
      id: facts.orderVisible ? record.order.id : null,
      number: record.order.number,
      origin: record.order.origin,
      placedAt: isoOf(record.order.placedAt),
      placedBy: record.order.placedBy,
      poNumber: record.order.poNumber,
    },
    lines: record ? linesOf(facts, viewer) : billedLines(facts, viewer),
    totals: totalsOf(facts, viewer),
    shipments: (record?.shipments ?? []).map((shipment) => ({
      id: shipment.id,
      number: shipment.number,
      status: shipment.status,
      handedOverAt: isoOrNull(shipment.handedOverAt),
      tracking: presentTracking(shipment),
    })),
    settlements: settlements.map((each) => ({
      ...each,
      amount: amount(each.amount),
      discount: each.discount === 0 ? null : amount(each.discount),
    })),
    disputes: facts.disputes.map(presentDisputeSummary),
    discount: discountOf(facts, viewer),
    documents: record
      ? presentDocumentLinks(record).filter(({ name, kind }) => name === invoice.number || kind === 'deliveryNote')
      : [],
    history: presentHistory(
      (record?.history ?? []).filter(({ params }) => params.invoice === invoice.number),
      viewer,
    ),
    archiveId: facts.archiveId,
    salesContact: company.salesContact,
    allowedActions: [pay, facts.dispute, returns.action],
  }
}

const totalsOf = ({ record, invoice }: InvoiceRecord, viewer: Viewer): InvoiceDetail['totals'] => {
  const { billed, total, currency } = invoice
  if (record) return totalsFor(viewer, record.order, currency)
  return billed ? totalsFor(viewer, { net: billed.net, freight: 0, tax: billed.tax, total }, currency) : null
}

/** A bill of a subscription says its lines itself. */
const billedLines = ({ invoice }: InvoiceRecord, viewer: Viewer): InvoiceDetail['lines'] =>
  (invoice.billed?.lines ?? []).map((line, at) => ({
    ...{ position: at + 1, sku: null, unit: null, quantity: line.quantity },
    name: textIn(line.name, viewer.locale),
    unitPrice: amountFor(viewer, line.unitPrice, invoice.currency),
    net: amountFor(viewer, line.amount, invoice.currency),
  }))

/** What of each line of the order is charged. */
const linesOf = ({ record, invoice }: InvoiceRecord, viewer: Viewer): InvoiceDetail['lines'] =>
  (record?.order.lines ?? []).flatMap((line) => {
    const quantity = chargedQuantity(line)
    if (quantity === 0 || !record) return []
    const { position, sku, unit } = line
    return [
      {
        ...{ position, sku, unit, quantity },
        name: nameOf(line, record.products, viewer),
        unitPrice: amountFor(viewer, line.unitPrice, invoice.currency),
        net: amountFor(viewer, line.net, invoice.currency),
      },
    ]
  })

/** INV-18. Whoever may not see prices is told the rate and the day, and no amount. */
function discountOf(facts: InvoiceRecord, viewer: Viewer): InvoiceDetail['discount'] {
  const { invoice, payable, sellersToday, discountBy } = facts
  const { discount: terms, total, discountTaken, currency } = invoice
  if (!terms) return null
  const saving = discountFor(discounted(invoice), payable, sellersToday)
  const rate = effectiveBasisPoints(total, terms)
  const amount = (minor: number) => amountFor(viewer, minor, currency)
  return {
    basisPoints: terms.basisPoints,
    effectiveBasisPoints: rate,
    until: terms.until,
    daysLeft: daysBetween(sellersToday, terms.until),
    available: saving > 0,
    partial: terms.partial,
    earnedBy: discountBy.length < earningMethods.length ? [...discountBy] : null,
    base: amount(terms.base),
    saving: amount(saving),
    net: amount(payable - saving),
    taken: amount(discountTaken),
    yearlyCost: yearlyCost(rate, terms.until, invoice.dueOn),
  }
}
