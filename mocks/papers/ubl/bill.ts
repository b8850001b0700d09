import type { Address } from '@/contract/address'
import type { IsoDate } from '@/domain/clock'
import type { Currency } from '@/domain/money'

/** How a supply is taxed (UNCL5305): at a rate, within the EU by the buyer, exported, or at a rate of nothing. */
export type TaxCategory = 'S' | 'K' | 'G' | 'Z'

export type BillParty = { name: string; vatNumber: string; address: Address }

export type BillLine = {
  id: string
  name: string
  sku: string | null
  /** What was chosen of goods that are put together. */
  properties: readonly { name: string; value: string }[]
  /** UN/ECE recommendation 20. */
  unitCode: string
  quantity: number
  /** Minor units, as are all amounts of a bill. */
  unitPrice: number
  net: number
}

/** An invoice or credit memo in the terms of EN 16931; every amount without a sign, as both documents write them. */
export type Bill = {
  kind: 'invoice' | 'creditMemo'
  number: string
  issuedOn: IsoDate
  dueOn: IsoDate | null
  /** What is to be done where no due date says it. */
  terms: string | null
  currency: Currency
  poNumber: string | null
  orderNumber: string | null
  creditedInvoice: string | null
  seller: BillParty
  buyer: BillParty
  delivery: { on: IsoDate; address: Address } | null
  lines: readonly BillLine[]
  freight: number
  taxCategory: TaxCategory
  taxBasisPoints: number
  tax: number
  total: number
  prepaid: number
}

const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** The category that goes with a rate between two countries. */
export function taxCategoryOf(taxBasisPoints: number, from: string, to: string): TaxCategory {
  if (taxBasisPoints > 0) return 'S'
  if (from === to) return 'Z'
  return members.includes(from) && members.includes(to) ? 'K' : 'G'
}
