import * as z from 'zod/mini'
import {
  allCustomerFields,
  cardStates,
  type CustomerEditing,
  customerRules,
  valueSources,
} from '@/domain/customers/fields'
import type { CompanyId } from '@/domain/ids'
import { portalModules, priceGroups } from '@/domain/modules'
import { stockSights } from '@/domain/products/stock-sight'
import { allowedActions } from '../action'
import { address } from '../address'
import { idOf } from '../ids'
import { currency, moneySchema } from '../money'
import { taxNumberState } from '../registrations'
import { named } from '../schema'
import { locale } from '../session'
import { date, instant } from '../time'

export const priceGroup = z.enum(priceGroups)

const provenance = named(
  'Provenance',
  z.object({
    field: z.enum(allCustomerFields),
    rule: z.enum(customerRules),
    editing: z.enum(['inErp', 'live', 'portal'] satisfies CustomerEditing[]),
    source: z.enum(valueSources),
    /** Null: as it was when the customer was opened. */
    at: z.nullable(instant),
    /** A name of the portal's; null for the people of the ERP. */
    by: z.nullable(z.string()),
  }),
)
export type Provenance = z.infer<typeof provenance>

const contact = z.object({ name: z.string(), email: z.string(), phone: z.string() })

export const customerActions = ['editTerms', 'block', 'unblock', 'editBilling', 'editPortal', 'readCard'] as const

export const customerCard = named(
  'CustomerCard',
  z.object({
    id: idOf<CompanyId>(),
    customerNumber: z.string(),
    name: z.string(),
    vatNumber: z.string(),
    taxNumberState,
    country: z.string(),
    currency,
    /** VAT of the customer's orders, as a fraction. */
    taxRate: z.number(),
    terms: z.object({
      version: z.int(),
      creditLimit: z.nullable(moneySchema),
      termsDays: z.int(),
      priceGroup,
      blockedReason: z.nullable(z.string()),
    }),
    billing: z.object({ version: z.int(), address, invoiceEmail: z.nullable(z.string()) }),
    portal: z.object({
      version: z.int(),
      salesContact: contact,
      locale,
      timeZone: z.string(),
      /** Each module: what the price group has, the customer's own choice, and what it comes to. */
      modules: z.array(
        z.object({
          module: z.enum(portalModules),
          ofGroup: z.boolean(),
          own: z.nullable(z.boolean()),
          open: z.boolean(),
        }),
      ),
      /** PRD-04: how much of the stock it is told: as its price group, unless agreed otherwise. */
      stockSight: z.object({ ofGroup: z.enum(stockSights), own: z.nullable(z.enum(stockSights)) }),
      /** ORD-20: where its goods are taken from first, if the business goes by that (`counts`); null: as the product. */
      warehouse: z.object({
        own: z.nullable(z.string()),
        counts: z.boolean(),
        choices: z.array(z.object({ code: z.string(), name: z.string() })),
      }),
    }),
    figures: z.object({
      balance: moneySchema,
      pastDue: moneySchema,
      pastDueInvoices: z.int(),
      pastDueSince: z.nullable(date),
      /** What the credit limit is measured against. */
      exposure: moneySchema,
      openOrders: moneySchema,
      reserved: moneySchema,
      available: z.nullable(moneySchema),
      creditUse: z.nullable(z.number()),
      accounts: z.int(),
      branches: z.int(),
      addresses: z.int(),
    }),
    erp: z.object({
      state: z.enum(cardStates),
      readAt: z.nullable(instant),
      contacts: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          position: z.string(),
          email: z.nullable(z.string()),
          phone: z.nullable(z.string()),
          /** Who has the account that belongs to this person. */
          account: z.nullable(z.string()),
        }),
      ),
    }),
    provenance: z.array(provenance),
    allowedActions: allowedActions(customerActions),
  }),
)
export type CustomerCard = z.infer<typeof customerCard>
