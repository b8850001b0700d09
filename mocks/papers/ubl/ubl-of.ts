import { dateIn } from '@/domain/calendar'
import type { DocumentFacts } from '@mocks/engine/documents/get-document'
import { presentDocument } from '@mocks/http/presenters/business-document'
import { seller } from '@mocks/http/presenters/seller'
import { paperWords } from '@mocks/pdf/paper-words'
import { type Bill, type BillLine, taxCategoryOf } from './bill'
import { ublBill } from './ubl-bill'

/** Units of sale by UN/ECE recommendation 20; what has no unit is "one". */
const unitCodes: Readonly<Record<string, string>> = { pc: 'H87', box: 'XBX', roll: 'XRO', m: 'MTR', set: 'SET' }
const oneOf = 'C62'
/** Marks that steer how a page sets a text say nothing to another system. */
const directions = /[\u2066-\u2069]/gu

/** An invoice or credit memo as a bill; null for people who may not see its amounts. */
export function billOf(facts: DocumentFacts): Bill | null {
  const document = presentDocument(facts)
  const { totals } = document
  const { kind, company, order, invoice } = facts
  if (totals === null || (kind !== 'invoice' && kind !== 'creditMemo')) return null
  const t = paperWords({ locale: facts.viewer.locale, texts: facts.texts })
  const issuedOn = facts.credit?.issuedOn ?? invoice?.issuedOn ?? dateIn(company.timeZone, facts.issuedAt)
  const shipTo = kind === 'invoice' ? (order?.shipTo ?? company.billTo) : null
  return {
    kind,
    number: facts.number,
    issuedOn,
    dueOn: document.dueOn,
    terms: kind === 'creditMemo' ? t('creditMemo.terms') : null,
    currency: totals.total.currency,
    poNumber: document.poNumber,
    orderNumber: document.orderNumber,
    creditedInvoice: document.creditedInvoice,
    seller,
    buyer: { name: document.billTo.name, vatNumber: company.vatNumber, address: document.billTo },
    delivery: shipTo && { on: issuedOn, address: shipTo },
    lines: document.lines.map((line): BillLine => {
      const [price, net] = [line.unitPrice?.amount ?? 0, line.net?.amount ?? 0]
      // For a part of a period the price of the whole says nothing of the amount: the line is then one of it.
      const isPart = price * line.quantity !== net
      return {
        id: String(line.position),
        name: line.name.replace(directions, ''),
        sku: line.sku,
        // A property has a value (BR-54), also where there is nothing to say but that it is part of it.
        properties: (line.configuration?.facts ?? []).map(({ name, value }) => ({
          name,
          value: value ?? t('line.included'),
        })),
        unitCode: (line.unit && unitCodes[line.unit]) || oneOf,
        quantity: isPart ? 1 : line.quantity,
        unitPrice: isPart ? net : price,
        net,
      }
    }),
    freight: totals.freight.amount,
    taxCategory: taxCategoryOf(totals.taxBasisPoints, seller.address.country, (shipTo ?? document.billTo).country),
    taxBasisPoints: totals.taxBasisPoints,
    tax: totals.tax.amount,
    total: totals.total.amount,
    prepaid: facts.prepaid,
  }
}

export const ublOf = (facts: DocumentFacts): string | null => {
  const bill = billOf(facts)
  return bill && ublBill(bill)
}
