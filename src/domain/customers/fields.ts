/**
 * Whose word counts for a value that both systems may have: the ERP's, the portal's, that of whoever wrote last, or only
 * what somebody chose by hand.
 */
export const customerRules = ['erp', 'portal', 'newest', 'manual'] as const
export type CustomerRule = (typeof customerRules)[number]

/** Where the value that counts now came from: read from the ERP, or written by somebody in the portal. */
export const valueSources = ['erp', 'portal'] as const
export type ValueSource = (typeof valueSources)[number]

/**
 * How a value is changed here. `inErp`: only there; `live`: here, and the ERP takes it at once or nothing is saved;
 * `portal`: here, the ERP never hears of it.
 */
export type CustomerEditing = 'inErp' | 'live' | 'portal'

/** Every value of a customer's card with its rule. */
export const customerFields = {
  name: { rule: 'erp', editing: 'inErp' },
  vatNumber: { rule: 'erp', editing: 'inErp' },
  taxBasisPoints: { rule: 'erp', editing: 'inErp' },
  creditLimit: { rule: 'erp', editing: 'live' },
  termsDays: { rule: 'erp', editing: 'live' },
  priceGroup: { rule: 'erp', editing: 'live' },
  blockedReason: { rule: 'erp', editing: 'live' },
  billTo: { rule: 'newest', editing: 'live' },
  invoiceEmail: { rule: 'newest', editing: 'live' },
  addresses: { rule: 'newest', editing: 'live' },
  salesContact: { rule: 'portal', editing: 'portal' },
  locale: { rule: 'portal', editing: 'portal' },
  timeZone: { rule: 'portal', editing: 'portal' },
  modules: { rule: 'manual', editing: 'portal' },
  stockSight: { rule: 'manual', editing: 'portal' },
  warehouse: { rule: 'manual', editing: 'portal' },
} as const satisfies Record<string, { rule: CustomerRule; editing: CustomerEditing }>

export type CustomerField = keyof typeof customerFields
export const allCustomerFields = Object.keys(customerFields) as [CustomerField, ...CustomerField[]]

/** Does the portal know a customer of the ERP, so that people can have accounts there? */
export const customerLinks = ['linked', 'notLinked'] as const

/** How the portal's copy of a card stands to the card. */
export const cardStates = ['current', 'behind', 'unreachable'] as const
export type CardState = (typeof cardStates)[number]

/** What is told of a customer on its activity tab. */
export const customerActivityKinds = ['signIn', 'order', 'account', 'change'] as const
export type CustomerActivityKind = (typeof customerActivityKinds)[number]
