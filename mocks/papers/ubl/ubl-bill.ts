import type { Address } from '@/contract/address'
import { currencyExponents } from '@/domain/money'
import type { Bill, BillLine, BillParty } from './bill'
import { element, type XmlElement, xmlDocument } from './xml'

/** What a supply is not taxed for: the code list VATEX of the EU. */
const exemptions = {
  S: null,
  Z: null,
  K: { code: 'VATEX-EU-IC', reason: 'Intra-community supply' },
  G: { code: 'VATEX-EU-G', reason: 'Export outside the EU' },
} as const
/** Freight (UNCL7161). */
const freightCode = 'FC'

const percentOf = (basisPoints: number): string => String(basisPoints / 100)

/** Elements of one bill: each in the order in which UBL 2.1 has them. */
const partsOf = (bill: Bill) => {
  const { currency, taxCategory, taxBasisPoints } = bill
  const digits = currencyExponents[currency]
  const amount = (name: string, minor: number): XmlElement | null =>
    element(`cbc:${name}`, (minor / 10 ** digits).toFixed(digits), { currencyID: currency })
  const taxScheme = element('cac:TaxScheme', [element('cbc:ID', 'VAT')])
  const category = (name: string, withReason = false): XmlElement | null => {
    const exemption = withReason ? exemptions[taxCategory] : null
    return element(`cac:${name}`, [
      element('cbc:ID', taxCategory),
      element('cbc:Percent', percentOf(taxBasisPoints)),
      exemption && element('cbc:TaxExemptionReasonCode', exemption.code),
      exemption && element('cbc:TaxExemptionReason', exemption.reason),
      taxScheme,
    ])
  }
  const country = (code: string) => element('cac:Country', [element('cbc:IdentificationCode', code)])
  const addressParts = ({ street, city, postalCode, region, country: code }: Address) => [
    element('cbc:StreetName', street),
    element('cbc:CityName', city),
    element('cbc:PostalZone', postalCode),
    element('cbc:CountrySubentity', region ?? ''),
    country(code),
  ]
  const party = (name: string, { name: called, vatNumber, address }: BillParty) =>
    element(`cac:${name}`, [
      element('cac:Party', [
        element('cac:PartyName', [element('cbc:Name', called)]),
        element('cac:PostalAddress', addressParts(address)),
        vatNumber ? element('cac:PartyTaxScheme', [element('cbc:CompanyID', vatNumber), taxScheme]) : null,
        element('cac:PartyLegalEntity', [element('cbc:RegistrationName', called)]),
      ]),
    ])
  const line = ({ id, name, sku, properties, unitCode, quantity, unitPrice, net }: BillLine): XmlElement | null => {
    const [root, counted] =
      bill.kind === 'invoice' ? ['InvoiceLine', 'InvoicedQuantity'] : ['CreditNoteLine', 'CreditedQuantity']
    return element(`cac:${root}`, [
      element('cbc:ID', id),
      element(`cbc:${counted}`, String(quantity), { unitCode }),
      amount('LineExtensionAmount', net),
      element('cac:Item', [
        element('cbc:Name', name),
        sku ? element('cac:SellersItemIdentification', [element('cbc:ID', sku)]) : null,
        category('ClassifiedTaxCategory'),
        ...properties.map(({ name: property, value }) =>
          element('cac:AdditionalItemProperty', [element('cbc:Name', property), element('cbc:Value', value)]),
        ),
      ]),
      element('cac:Price', [amount('PriceAmount', unitPrice)]),
    ])
  }
  return { amount, category, addressParts, party, line }
}

/**
 * PRD-08, PRD-09, INV-14: the bill as UBL 2.1 by EN 16931, for the other side's system to read. Every figure is one of the bill;
 * sums are formed of them as the standard says (BR-CO-10 to BR-CO-17).
 */
export function ublBill(bill: Bill): string {
  const isInvoice = bill.kind === 'invoice'
  const { amount, category, addressParts, party, line } = partsOf(bill)
  const lines = bill.lines.reduce((sum, { net }) => sum + net, 0)
  const taxed = lines + bill.freight
  const root = isInvoice ? 'Invoice' : 'CreditNote'
  const hasOrder = bill.poNumber !== null || bill.orderNumber !== null
  const document = element(
    root,
    [
      // The standard has no place for a third decimal (BR-DEC): such a bill is UBL, and claims no more than that.
      currencyExponents[bill.currency] > 2 ? null : element('cbc:CustomizationID', 'urn:cen.eu:en16931:2017'),
      element('cbc:ID', bill.number),
      element('cbc:IssueDate', bill.issuedOn),
      isInvoice ? element('cbc:DueDate', bill.dueOn ?? '') : null,
      isInvoice ? element('cbc:InvoiceTypeCode', '380') : element('cbc:CreditNoteTypeCode', '381'),
      element('cbc:DocumentCurrencyCode', bill.currency),
      // The buyer's own number comes first; where there is none, the element is there for the seller's.
      hasOrder
        ? element('cac:OrderReference', [
            element('cbc:ID', bill.poNumber ?? 'NA'),
            element('cbc:SalesOrderID', bill.orderNumber ?? ''),
          ])
        : null,
      bill.creditedInvoice === null
        ? null
        : element('cac:BillingReference', [
            element('cac:InvoiceDocumentReference', [element('cbc:ID', bill.creditedInvoice)]),
          ]),
      party('AccountingSupplierParty', bill.seller),
      party('AccountingCustomerParty', bill.buyer),
      bill.delivery &&
        element('cac:Delivery', [
          element('cbc:ActualDeliveryDate', bill.delivery.on),
          element('cac:DeliveryLocation', [element('cac:Address', addressParts(bill.delivery.address))]),
        ]),
      element('cac:PaymentTerms', [element('cbc:Note', bill.terms ?? '')]),
      bill.freight === 0
        ? null
        : element('cac:AllowanceCharge', [
            element('cbc:ChargeIndicator', 'true'),
            element('cbc:AllowanceChargeReasonCode', freightCode),
            element('cbc:AllowanceChargeReason', 'Freight'),
            amount('Amount', bill.freight),
            category('TaxCategory'),
          ]),
      element('cac:TaxTotal', [
        amount('TaxAmount', bill.tax),
        element('cac:TaxSubtotal', [
          amount('TaxableAmount', taxed),
          amount('TaxAmount', bill.tax),
          category('TaxCategory', true),
        ]),
      ]),
      element('cac:LegalMonetaryTotal', [
        amount('LineExtensionAmount', lines),
        amount('TaxExclusiveAmount', taxed),
        amount('TaxInclusiveAmount', taxed + bill.tax),
        bill.freight === 0 ? null : amount('ChargeTotalAmount', bill.freight),
        bill.prepaid === 0 ? null : amount('PrepaidAmount', bill.prepaid),
        amount('PayableAmount', taxed + bill.tax - bill.prepaid),
      ]),
      ...bill.lines.map(line),
    ],
    {
      xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`,
      'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
      'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    },
  )
  if (document === null) throw new TypeError('A bill is never empty')
  return xmlDocument(document)
}
