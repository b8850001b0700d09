import type { Instant } from '../clock'
import { type CustomerField, customerFields, type CustomerRule, type ValueSource } from './fields'

/** Values of a customer's card for which there is a choice whose word counts. */
export const masteredFields = [
  'name',
  'vatNumber',
  'creditLimit',
  'termsDays',
  'priceGroup',
  'blockedReason',
  'billTo',
  'invoiceEmail',
] as const satisfies readonly CustomerField[]
export type MasteredField = (typeof masteredFields)[number]

/** Whether it is a field whose master can be chosen. */
export const isMasteredField = (field: string): field is MasteredField =>
  (masteredFields as readonly string[]).includes(field)

export type CustomerRules = Readonly<Record<MasteredField, CustomerRule>>

/** As shipped. */
export const shippedCustomerRules = Object.fromEntries(
  masteredFields.map((field) => [field, customerFields[field].rule]),
) as CustomerRules

/** What the ERP says instead of a value that stays: to be decided, decided against, or passed over by the rule. */
export type CardSays = { value: unknown; base: unknown; at: Instant; state: 'open' | 'kept' | 'noted' }
export type CardVerdict = 'take' | 'open' | 'kept' | 'noted'

/**
 * INT-03 for cards: whether the ERP's value replaces the portal's. The portal writes its own values to the ERP at once,
 * so of two times the ERP's is the later one. `known` is what it said before, if it differed then already.
 */
export function judgeCard(
  rule: CustomerRule,
  value: unknown,
  known: CardSays | undefined,
  writer: ValueSource,
): CardVerdict {
  const isSame = known !== undefined && JSON.stringify(known.value) === JSON.stringify(value)
  if (writer === 'portal') return isSame ? known.state : 'take'
  // Both sides wrote before they heard of each other: nobody can tell which was later.
  if (rule === 'newest' && known?.state === 'open') return 'open'
  if (rule === 'erp' || rule === 'newest') return 'take'
  if (isSame && known.state === 'kept') return 'kept'
  return rule === 'portal' ? 'noted' : 'open'
}
