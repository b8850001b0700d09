/** What a change of a customer's card is about: a field of it, one delivery address, or one contact person. */
export const cardParts = ['billTo', 'invoiceEmail', 'shipTo', 'defaultShipTo', 'contact'] as const
export type CardPart = (typeof cardParts)[number]

/**
 * Where a change is: `waiting` for the ERP, `written`, `failed` until somebody tries again, or `setAside` because the
 * ERP's own people had changed the same meanwhile.
 */
export const cardChangeStates = ['waiting', 'written', 'failed', 'setAside'] as const
export type CardChangeState = (typeof cardChangeStates)[number]

/** How an attempt to write it ended. `alreadyThere`: an earlier one had arrived, and only its answer was lost. */
export const cardAttemptOutcomes = ['written', 'alreadyThere', 'unreachable', 'changed', 'unknown'] as const
export type CardAttemptOutcome = (typeof cardAttemptOutcomes)[number]

/** Values in which a change differs from what the card said. */
export const cardValueFields = [
  'name',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'phone',
  'email',
  'address',
  'defaultAddress',
] as const
export type CardValueField = (typeof cardValueFields)[number]
