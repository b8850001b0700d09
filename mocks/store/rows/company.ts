import type { TimeZone } from '@/domain/clock'
import type { AddressId, BranchId, CompanyId, PaymentMethodId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { AddressValue, Contact, Row } from './base'

export type CompanyRow = Row & {
  id: CompanyId
  customerNumber: string
  name: string
  vatNumber: string
  country: string
  currency: Currency
  timeZone: TimeZone
  locale: 'en' | 'pl' | 'ar'
  termsDays: number
  /** Minor units; null: no limit is defined. Zero would stop every order. */
  creditLimit: number | null
  /** Set by the ERP; a blocked customer cannot order. */
  blockedReason: string | null
  /** Price group of the ERP: A is list price, B and C are discounted. */
  priceGroup: 'A' | 'B' | 'C'
  /** VAT rate that applies to the company's orders, in basis points (2300 = 23 %). */
  taxBasisPoints: number
  billTo: AddressValue
  salesContact: Contact
  /** Versions of parts that are edited on their own. */
  shippingVersion: number
  paymentVersion: number
}

export type BranchRow = Row & { id: BranchId; companyId: CompanyId; parentId: BranchId | null; name: string }

export type AddressRow = Row & {
  id: AddressId
  companyId: CompanyId
  branchId: BranchId | null
  isDefault: boolean
  address: AddressValue
}

export type PaymentMethodRow = Row & {
  id: PaymentMethodId
  companyId: CompanyId
  /** The provider's own token: never leaves the backend, and is no card number. */
  providerToken: string
  brand: 'visa' | 'mastercard' | 'amex'
  ending: string
  /** `MM/YY` */
  expires: string
  holder: string
  isDefault: boolean
}
