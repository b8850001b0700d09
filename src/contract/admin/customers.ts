import * as z from 'zod/mini'
import { customerLinks } from '@/domain/customers/fields'
import type { CompanyId } from '@/domain/ids'
import { markets } from '@/domain/markets'
import { portalModules } from '@/domain/modules'
import { stockSights } from '@/domain/products/stock-sight'
import { addressFields } from '../company-details'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { currency, moneySchema } from '../money'
import { pageOf } from '../paging'
import { phone } from '../profile'
import { taxNumberState } from '../registrations'
import { named } from '../schema'
import { email, locale } from '../session'
import { date } from '../time'
import { customerCard, priceGroup } from './customer-card'
import { customerListQuery } from './customer-list'
import { registrationMatch } from './registration-match'

export const customerSummary = named(
  'CustomerSummary',
  z.object({
    /** Null for a customer that only the ERP has. */
    id: z.nullable(idOf<CompanyId>()),
    link: z.enum(customerLinks),
    customerNumber: z.string(),
    name: z.string(),
    vatNumber: z.string(),
    city: z.string(),
    country: z.string(),
    currency,
    priceGroup,
    blockedReason: z.nullable(z.string()),
    accounts: z.int(),
    /** What is open and past its due date; null for customers only the ERP has. */
    pastDue: z.nullable(moneySchema),
    pastDueInvoices: z.int(),
    pastDueSince: z.nullable(date),
    creditLimit: z.nullable(moneySchema),
    /** 1 is exactly the limit; null without one. */
    creditUse: z.nullable(z.number()),
  }),
)
export type CustomerSummary = z.infer<typeof customerSummary>

/** ADM-07, INV-22: `q` finds name, customer number, tax number, city and e-mail addresses. */
export const listCustomers = endpoint({
  id: 'listCustomers',
  resource: 'customers',
  method: 'GET',
  path: '/admin/customers',
  summary: 'Customers within reach with how they stand, and those of the ERP the portal does not know yet',
  access: 'customers.view',
  query: customerListQuery,
  responses: {
    200: pageOf(customerSummary, {
      views: z.object({ all: z.int(), pastDue: z.int(), blocked: z.int(), notLinked: z.int() }),
      /** Past due of the rows that match, one amount for each currency. */
      pastDue: z.array(moneySchema),
      /** What there is to filter by. */
      countries: z.array(z.string()),
      currencies: z.array(currency),
      /** Without the ERP its own customers are missing here. */
      erpReachable: z.boolean(),
    }),
  },
})

export const customerParams = z.object({ companyId: idOf<CompanyId>() })

export const getCustomer = endpoint({
  id: 'getCustomer',
  resource: 'customers',
  method: 'GET',
  path: '/admin/customers/{companyId}',
  summary: 'The card of a customer: terms, credit, ERP link, and where each value comes from',
  access: 'customers.view',
  params: customerParams,
  responses: { 200: customerCard },
})

const version = z.int()

/** Minor units; null: no limit is defined. */
const creditLimit = z.nullable(z.int().check(z.minimum(0), z.maximum(100_000_000_000)))

const termsDays = z.int().check(z.minimum(0), z.maximum(180))

/** ADM-21: the ERP decides about terms, so an edit reaches it at once or fails; 409 with its values when they moved. */
export const updateCustomerTerms = endpoint({
  id: 'updateCustomerTerms',
  resource: 'customers',
  method: 'PATCH',
  path: '/admin/customers/{companyId}/terms',
  summary: 'Change credit limit, payment terms and price group, in the ERP at once',
  access: 'customers.edit',
  params: customerParams,
  body: z.object({ version, creditLimit, termsDays, priceGroup }),
  responses: { 200: customerCard },
})

export const blockReasonMaxLength = 200

export const blockCustomer = endpoint({
  id: 'blockCustomer',
  resource: 'customers',
  method: 'POST',
  path: '/admin/customers/{companyId}/block',
  summary: 'Stop a customer from ordering, in the ERP at once; the reason is shown to its people',
  access: 'customers.edit',
  params: customerParams,
  body: z.object({
    version,
    reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(blockReasonMaxLength)),
  }),
  responses: { 200: customerCard },
})

export const unblockCustomer = endpoint({
  id: 'unblockCustomer',
  resource: 'customers',
  method: 'POST',
  path: '/admin/customers/{companyId}/unblock',
  summary: 'Let a customer order again, in the ERP at once',
  access: 'customers.edit',
  params: customerParams,
  body: z.object({ version }),
  responses: { 200: customerCard },
})

export const updateCustomerBilling = endpoint({
  id: 'updateCustomerBilling',
  resource: 'customers',
  method: 'PATCH',
  path: '/admin/customers/{companyId}/billing',
  summary: 'Change the billing details of a customer, in the ERP at once',
  access: 'customers.edit',
  params: customerParams,
  body: z.object({ version, ...addressFields, invoiceEmail: z.union([email, z.literal('')]) }),
  responses: { 200: customerCard },
})

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

export const customerLimits = { contact: 80, name: 80 } as const

export const updateCustomerPortal = endpoint({
  id: 'updateCustomerPortal',
  resource: 'customers',
  method: 'PATCH',
  path: '/admin/customers/{companyId}/portal',
  summary:
    'Change what the portal alone decides about: contact, language, time zone, modules, stock that is told, warehouse',
  access: 'customers.edit',
  params: customerParams,
  body: z.object({
    version,
    contactName: line(customerLimits.contact),
    contactEmail: email,
    contactPhone: phone,
    locale,
    timeZone: z.string().check(z.minLength(1), z.maxLength(64)),
    /** Modules with a choice of their own; those left out follow the price group. */
    modules: z.array(z.object({ module: z.enum(portalModules), open: z.boolean() })).check(z.maxLength(20)),
    /** Null: as the price group. Absent: left as it is. */
    stockSight: z.optional(z.nullable(z.enum(stockSights))),
    /** Code of a warehouse of the ERP's list. Null: as the product. Absent: left as it is. */
    warehouse: z.optional(z.nullable(z.string().check(z.maxLength(20)))),
  }),
  responses: { 200: customerCard },
})

/** Reads now what the next sync would read. */
export const readCustomerCard = endpoint({
  id: 'readCustomerCard',
  resource: 'customers',
  method: 'POST',
  path: '/admin/customers/{companyId}/reading',
  summary: 'Take over the card as the ERP has it at this moment',
  access: 'customers.edit',
  params: customerParams,
  responses: { 200: customerCard },
})

const vatNumber = z.string().check(z.trim(), z.minLength(1), z.maxLength(30))

const country = z.enum(markets)

/** ORD-23: tells before the card exists what is wrong with the number and whom the ERP may know already. */
export const findSimilarCustomers = endpoint({
  id: 'findSimilarCustomers',
  resource: 'customers',
  method: 'GET',
  path: '/admin/customers/similar',
  summary: 'Cards of the ERP that may be this company already, and whether the tax number is one',
  access: 'customers.create',
  query: z.object({
    country,
    vatNumber: z.optional(z.string().check(z.maxLength(30))),
    name: z.optional(z.string().check(z.maxLength(customerLimits.name))),
    postalCode: z.optional(z.string().check(z.maxLength(12))),
    city: z.optional(z.string().check(z.maxLength(80))),
    email: z.optional(z.string().check(z.maxLength(254))),
  }),
  responses: {
    200: z.object({
      /** Null until a number is given. */
      taxNumberState: z.nullable(taxNumberState),
      /** Best first. Null when the ERP cannot be reached. */
      matches: z.nullable(z.array(registrationMatch)),
    }),
  },
})

export const createCustomer = endpoint({
  id: 'createCustomer',
  resource: 'customers',
  method: 'POST',
  path: '/admin/customers',
  summary: 'Create a contractor in the ERP and open it in the portal; nothing is written anywhere when the ERP is down',
  access: 'customers.create',
  idempotent: 'required',
  body: z.object({
    ...addressFields,
    country,
    vatNumber,
    currency,
    /** Where invoices are mailed; empty: to nobody in particular. */
    invoiceEmail: z.union([email, z.literal('')]),
    creditLimit,
    termsDays,
    priceGroup,
    /** The first contact person of the card; empty: none. */
    contactName: z.string().check(z.trim(), z.maxLength(customerLimits.contact)),
    contactEmail: z.union([email, z.literal('')]),
  }),
  responses: { 201: customerCard },
})

/** ACC-02: accounts are made for customers the portal knows; this makes it know one of the ERP's. */
export const openCustomer = endpoint({
  id: 'openCustomer',
  resource: 'customers',
  method: 'POST',
  path: '/admin/customers/opened',
  summary: 'Open a customer of the ERP in the portal, with a first branch and the addresses of its card',
  access: 'customers.edit',
  idempotent: 'required',
  body: z.object({ customerNumber: z.string().check(z.minLength(1), z.maxLength(30)) }),
  responses: { 201: customerCard },
})
