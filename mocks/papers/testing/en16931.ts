import { elements, textAt, type XmlNode } from './read-xml'

/** Amounts as whole hundredths, so that no sum is off by a float. */
const cents = (text: string): bigint => {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text)
  if (!match) throw new Error(`BR-DEC: ${text}`)
  const [, sign, whole = '0', part = ''] = match
  const value = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0') || '0')
  return sign ? -value : value
}
const sum = (nodes: readonly XmlNode[]): bigint => nodes.reduce((total, { text }) => total + cents(text), 0n)
const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a)

/** Children in the order of the schemas of UBL 2.1, as far as bills use them. */
const order: Readonly<Record<string, string>> = {
  Invoice:
    'CustomizationID ID IssueDate DueDate InvoiceTypeCode DocumentCurrencyCode OrderReference BillingReference AccountingSupplierParty AccountingCustomerParty Delivery PaymentTerms AllowanceCharge TaxTotal LegalMonetaryTotal InvoiceLine',
  CreditNote:
    'CustomizationID ID IssueDate CreditNoteTypeCode DocumentCurrencyCode OrderReference BillingReference AccountingSupplierParty AccountingCustomerParty Delivery PaymentTerms AllowanceCharge TaxTotal LegalMonetaryTotal CreditNoteLine',
  Party: 'PartyName PostalAddress PartyTaxScheme PartyLegalEntity',
  PostalAddress: 'StreetName CityName PostalZone CountrySubentity Country',
  Address: 'StreetName CityName PostalZone CountrySubentity Country',
  Delivery: 'ActualDeliveryDate DeliveryLocation',
  AllowanceCharge: 'ChargeIndicator AllowanceChargeReasonCode AllowanceChargeReason Amount TaxCategory',
  TaxTotal: 'TaxAmount TaxSubtotal',
  TaxSubtotal: 'TaxableAmount TaxAmount TaxCategory',
  TaxCategory: 'ID Percent TaxExemptionReasonCode TaxExemptionReason TaxScheme',
  ClassifiedTaxCategory: 'ID Percent TaxScheme',
  LegalMonetaryTotal:
    'LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount ChargeTotalAmount PrepaidAmount PayableAmount',
  InvoiceLine: 'ID InvoicedQuantity LineExtensionAmount Item Price',
  CreditNoteLine: 'ID CreditedQuantity LineExtensionAmount Item Price',
  Item: 'Name SellersItemIdentification ClassifiedTaxCategory AdditionalItemProperty',
  AdditionalItemProperty: 'Name Value',
}

const outOfOrder = (node: XmlNode): string[] => {
  const name = node.name.split(':').at(-1) ?? ''
  const known = order[name]?.split(' ')
  const places = node.children.map((child) => known?.indexOf(child.name.split(':').at(-1) ?? '') ?? 0)
  const isWrong = known && (places.includes(-1) || places.some((place, at) => place < (places[at - 1] ?? 0)))
  return [...(isWrong ? [`order of ${name}`] : []), ...node.children.flatMap(outOfOrder)]
}

const mandatory: readonly [string, string][] = [
  ['BR-01', 'CustomizationID'],
  ['BR-02', 'ID'],
  ['BR-03', 'IssueDate'],
  ['BR-05', 'DocumentCurrencyCode'],
  ['BR-06', 'AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName'],
  ['BR-07', 'AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName'],
  ['BR-09', 'AccountingSupplierParty/Party/PostalAddress/Country/IdentificationCode'],
  ['BR-11', 'AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode'],
  ['BR-12', 'LegalMonetaryTotal/LineExtensionAmount'],
  ['BR-13', 'LegalMonetaryTotal/TaxExclusiveAmount'],
  ['BR-14', 'LegalMonetaryTotal/TaxInclusiveAmount'],
  ['BR-15', 'LegalMonetaryTotal/PayableAmount'],
  ['BR-CO-18', 'TaxTotal/TaxSubtotal'],
  ['BR-CO-26', 'AccountingSupplierParty/Party/PartyTaxScheme/CompanyID'],
]

/** The rules of EN 16931 that a bill breaks, by their names in the standard; none for a good one. */
export function brokenRules(bill: XmlNode): string[] {
  const isInvoice = bill.name === 'Invoice'
  const lines = elements(bill, isInvoice ? 'InvoiceLine' : 'CreditNoteLine')
  const total = (name: string): bigint => cents(textAt(bill, `LegalMonetaryTotal/${name}`) || '0')
  const charges = elements(bill, 'AllowanceCharge')
  const subtotals = elements(bill, 'TaxTotal/TaxSubtotal')
  const currency = textAt(bill, 'DocumentCurrencyCode')
  const broken = mandatory.filter(([, path]) => textAt(bill, path) === '').map(([rule]) => rule)
  const rule = (name: string, holds: boolean): void => {
    if (!holds) broken.push(name)
  }
  rule('BR-04', textAt(bill, isInvoice ? 'InvoiceTypeCode' : 'CreditNoteTypeCode') === (isInvoice ? '380' : '381'))
  rule('BR-16', lines.length > 0)
  rule('BR-CO-10', total('LineExtensionAmount') === sum(lines.flatMap((line) => elements(line, 'LineExtensionAmount'))))
  rule('BR-CO-12', total('ChargeTotalAmount') === sum(charges.flatMap((charge) => elements(charge, 'Amount'))))
  rule('BR-CO-13', total('TaxExclusiveAmount') === total('LineExtensionAmount') + total('ChargeTotalAmount'))
  const tax = cents(textAt(bill, 'TaxTotal/TaxAmount'))
  rule('BR-CO-14', tax === sum(subtotals.flatMap((each) => elements(each, 'TaxAmount'))))
  rule('BR-CO-15', total('TaxInclusiveAmount') === total('TaxExclusiveAmount') + tax)
  rule('BR-CO-16', total('PayableAmount') === total('TaxInclusiveAmount') - total('PrepaidAmount'))
  rule('BR-CO-25', total('PayableAmount') <= 0n || textAt(bill, 'DueDate') + textAt(bill, 'PaymentTerms/Note') !== '')
  for (const each of subtotals) {
    const [taxable, amount] = [cents(textAt(each, 'TaxableAmount')), cents(textAt(each, 'TaxAmount'))]
    const [id, percent] = [textAt(each, 'TaxCategory/ID'), textAt(each, 'TaxCategory/Percent')]
    const exact = taxable * BigInt(Math.round(Number(percent) * 100))
    // Rounded to what the currency has: a cent, or a whole yen. The standard's own checks allow even more.
    const least = textAt(each, 'TaxAmount').includes('.') ? 1n : 100n
    rule('BR-CO-17', distance(amount * 10_000n, exact) <= least * 10_000n)
    const ofCategory = [
      ...lines.map((line) => [line, 'Item/ClassifiedTaxCategory', 'LineExtensionAmount'] as const),
      ...charges.map((charge) => [charge, 'TaxCategory', 'Amount'] as const),
    ]
      .filter(
        ([node, category]) => textAt(node, `${category}/ID`) === id && textAt(node, `${category}/Percent`) === percent,
      )
      .map(([node, , name]) => cents(textAt(node, name)))
    rule('BR-S-08', taxable === ofCategory.reduce((all, part) => all + part, 0n))
    rule('BR-S-05', (id === 'S') === Number(percent) > 0)
    const hasReason = textAt(each, 'TaxCategory/TaxExemptionReasonCode') !== ''
    rule('BR-E-10', (id === 'K' || id === 'G') === hasReason)
    rule(
      'BR-IC-12',
      id !== 'K' || textAt(bill, 'Delivery/DeliveryLocation/Address/Country/IdentificationCode') !== '' || !isInvoice,
    )
  }
  for (const line of lines) {
    rule('BR-21', textAt(line, 'ID') !== '')
    rule('BR-22', textAt(line, isInvoice ? 'InvoicedQuantity' : 'CreditedQuantity') !== '')
    rule('BR-25', textAt(line, 'Item/Name') !== '')
    rule('BR-26', cents(textAt(line, 'Price/PriceAmount')) >= 0n)
    for (const property of elements(line, 'Item/AdditionalItemProperty'))
      rule('BR-54', textAt(property, 'Name') !== '' && textAt(property, 'Value') !== '')
    rule('BR-CO-04', textAt(line, 'Item/ClassifiedTaxCategory/ID') !== '')
  }
  for (const party of ['AccountingSupplierParty', 'AccountingCustomerParty']) {
    const id = textAt(bill, `${party}/Party/PartyTaxScheme/CompanyID`)
    rule('BR-CO-09', id === '' || /^[A-Z]{2}/.test(id))
  }
  const isOther = (node: XmlNode): boolean =>
    (node.attributes.currencyID !== undefined && node.attributes.currencyID !== currency) || node.children.some(isOther)
  rule('BT-5', !isOther(bill))
  return [...broken, ...outOfOrder(bill)]
}
