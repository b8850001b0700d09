import * as z from 'zod/mini'
import { named } from '../schema'

/** Why a customer card of the ERP might be the one that registers. Each adds its points to the score. */
export const matchReasons = [
  'taxNumber',
  'name',
  'emailDomain',
  'postalCode',
  'city',
  'phone',
  'contactEmail',
  'contactName',
] as const

/** REG-04: a person on the card, and whether an account belongs to them already. */
export const matchContact = named(
  'MatchContact',
  z.object({
    code: z.string(),
    name: z.string(),
    position: z.string(),
    email: z.nullable(z.string()),
    /** Who has the account of this person; null: nobody. */
    account: z.nullable(z.string()),
    /** What speaks for this being the person who registers. */
    same: z.array(z.enum(['email', 'name', 'phone'])),
  }),
)
export type MatchContact = z.infer<typeof matchContact>

export const registrationMatch = named(
  'RegistrationMatch',
  z.object({
    customerNumber: z.string(),
    name: z.string(),
    vatNumber: z.string(),
    city: z.string(),
    country: z.string(),
    /** 0 to 100. */
    score: z.int(),
    reasons: z.array(z.enum(matchReasons)),
    /** The company has people in the portal already. */
    inPortal: z.boolean(),
    contacts: z.array(matchContact),
  }),
)
export type RegistrationMatch = z.infer<typeof registrationMatch>
