import type { CardSays, MasteredField } from '@/domain/customers/masters'
import type { LevelPolicy } from '@/domain/authorizations/vocabulary'
import type { BudgetEntryKind, BudgetMode, BudgetPeriod } from '@/domain/budgets/vocabulary'
import type { Instant, IsoDate, TimeZone } from '@/domain/clock'
import type {
  AddressId,
  BranchId,
  BudgetId,
  CatalogId,
  CompanyId,
  CostCentreId,
  Id,
  OrderId,
  OrderLineId,
  PaymentMethodId,
  ProductId,
  UserId,
} from '@/domain/ids'
import type { CustomerField, ValueSource } from '@/domain/customers/fields'
import type { Locale } from '@/domain/locales'
import type { ModuleOverrides, PriceGroup } from '@/domain/modules'
import type { Currency } from '@/domain/money'
import type { StockSight } from '@/domain/products/stock-sight'
import type { AddressValue, Contact, Row } from './base'
import type { ErpContact } from './erp'

export type CompanyRow = Row & {
  id: CompanyId
  customerNumber: string
  name: string
  vatNumber: string
  country: string
  currency: Currency
  timeZone: TimeZone
  locale: Locale
  termsDays: number
  /** Minor units; null: no limit is defined. Zero would stop every order. */
  creditLimit: number | null
  /** Set by the ERP; a blocked customer cannot order. */
  blockedReason: string | null
  /** Price group of the ERP: A is list price, B and C are discounted. */
  priceGroup: PriceGroup
  /** Modules this customer has, or has not, whatever its price group has. */
  modules: ModuleOverrides
  /** PRD-04: how much of the stock this customer is told, whatever its price group is; null or absent: as the group. */
  stockSight?: StockSight | null
  /** ORD-20: the warehouse that serves this customer; null or absent: that of the product. */
  warehouse?: string | null
  /** VAT rate that applies to the company's orders, in basis points (2300 = 23 %). */
  taxBasisPoints: number
  billTo: AddressValue
  /** Where invoices are mailed. */
  invoiceEmail: string | null
  salesContact: Contact
  /** Versions of parts that are edited on their own. */
  shippingVersion: number
  paymentVersion: number
  billingVersion: number
  /** Credit limit, payment terms, price group and block: what the ERP's people decide about. */
  termsVersion: number
  /** What the portal alone decides about: contact, language, time zone, modules. */
  portalVersion: number
  /** The company's choice where the rules leave one (domain-rules §0.1). */
  levelPolicy: LevelPolicy
  /** Change number of the ERP's card when the portal last read or wrote it. */
  erpChange: number
  /** When that was; null: with the first reading, before anybody kept count. */
  erpReadAt: Instant | null
  /** Who wrote each value last. Absent: as it was first read, or set by the portal when the customer was opened. */
  provenance: Readonly<Partial<Record<CustomerField, Origin>>>
  /** Contact persons that files told of; those of the ERP's service stand on its card. */
  contacts?: ErpContact[]
  /** What the ERP says instead of a value that counts here (INT-03). */
  erpSays?: Readonly<Partial<Record<MasteredField, CardSays>>>
}

/** `by` is a name of the portal's; null for the people of the ERP, whom the portal does not know. */
export type Origin = { source: ValueSource; at: Instant; by: string | null }

export type BranchRow = Row & {
  id: BranchId
  companyId: CompanyId
  parentId: BranchId | null
  name: string
  /** A branch that is off has everything below it off. */
  active: boolean
  address: AddressValue | null
  /** Delivery addresses its people may choose; null: all of the company. */
  allowedAddressIds: AddressId[] | null
  defaultAddressId: AddressId | null
}

export type CostCentreRow = Row & {
  id: CostCentreId
  companyId: CompanyId
  branchId: BranchId | null
  /** Unique within the company. */
  code: string
  name: string
  active: boolean
}

export type BudgetOwner = { kind: 'costCentre'; costCentreId: CostCentreId } | { kind: 'person'; userId: UserId }

export type BudgetRow = Row & {
  id: BudgetId
  companyId: CompanyId
  name: string
  owner: BudgetOwner
  /** Minor units of the company's currency, for each window of the period. */
  amount: number
  period: BudgetPeriod
  mode: BudgetMode
  /** Who approves what exceeds it, where the mode asks for that. */
  authorizerIds: UserId[]
  startsOn: IsoDate
  /** Last day, included; null: open. */
  endsOn: IsoDate | null
  active: boolean
}

/** One movement of a budget. The sum of the amounts of a window is what is used of it. */
export type BudgetEntryRow = Row & {
  id: Id<'BudgetEntry'>
  budgetId: BudgetId
  companyId: CompanyId
  orderId: OrderId
  orderLineId: OrderLineId | null
  kind: BudgetEntryKind
  /** Minor units: positive uses, negative gives back. Moving from reserved to consumed is zero. */
  amount: number
  at: Instant
  /** The day that decides about the window: that of the order, also for what comes back later. */
  windowOn: IsoDate
}

/** The assortment people may buy from. Who has none may buy everything. */
export type CatalogRow = Row & {
  id: CatalogId
  companyId: CompanyId
  name: string
  description: string
  productIds: ProductId[]
  categories: string[]
  userIds: UserId[]
  branchIds: BranchId[]
  active: boolean
}

export type AddressRow = Row & {
  id: AddressId
  companyId: CompanyId
  branchId: BranchId | null
  isDefault: boolean
  address: AddressValue
  /** The ERP's ship-to code; null until the ERP has it. */
  erpCode: string | null
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
