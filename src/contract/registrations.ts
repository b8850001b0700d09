import * as z from 'zod/mini'
import { markets, taxNumberStates } from '@/domain/markets'
import { endpoint } from './endpoint'
import { email, locale } from './session'

export const market = z.enum(markets)
export const taxNumberState = z.enum(taxNumberStates)
export const registrationFieldLimits = {
  companyName: 120,
  street: 120,
  postalCode: 12,
  city: 80,
  region: 80,
  name: 80,
  message: 1000,
} as const
const limits = registrationFieldLimits

const filled = (maximum: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(maximum))

export const getRegistrationForm = endpoint({
  id: 'getRegistrationForm',
  resource: 'registrationForm',
  method: 'GET',
  path: '/registrations/form',
  summary: 'Whether companies can register now',
  access: 'public',
  responses: { 200: z.object({ open: z.boolean() }) },
})

/** A question with a body, since a tax number does not belong into addresses and logs. */
export const checkTaxNumber = endpoint({
  id: 'checkTaxNumber',
  resource: 'registrationForm',
  method: 'POST',
  path: '/registrations/tax-number-checks',
  summary: 'Whether a tax number is well-formed for a country, check digit included',
  access: 'public',
  body: z.object({ country: market, vatNumber: filled(30) }),
  responses: { 200: z.object({ state: taxNumberState, normalized: z.string() }) },
})

/**
 * The answer is the same for known and unknown companies and addresses: what the portal knows is told only to who
 * followed the link of the mail.
 */
export const submitRegistration = endpoint({
  id: 'submitRegistration',
  resource: 'registrations',
  method: 'POST',
  path: '/registrations',
  summary: 'Register a company for an account; a mail asks to confirm the address',
  access: 'public',
  body: z.object({
    companyName: filled(limits.companyName),
    country: market,
    vatNumber: filled(30),
    street: filled(limits.street),
    postalCode: filled(limits.postalCode),
    city: filled(limits.city),
    region: z.optional(z.string().check(z.trim(), z.maxLength(limits.region))),
    contactName: filled(limits.name),
    email,
    phone: z.string().check(z.trim(), z.minLength(1), z.maxLength(30), z.regex(/^\+?[0-9][0-9 ()-]{4,28}$/)),
    message: z.optional(z.string().check(z.trim(), z.maxLength(limits.message))),
    locale,
    consent: z.boolean(),
  }),
  responses: { 202: z.object({ number: z.string() }) },
})

export const confirmRegistration = endpoint({
  id: 'confirmRegistration',
  resource: 'registrations',
  method: 'POST',
  path: '/registrations/confirmations/{token}',
  summary: 'Confirm the e-mail address of a registration with the token from the mail',
  access: 'public',
  params: z.object({ token: z.string().check(z.minLength(1), z.maxLength(200)) }),
  responses: {
    200: z.object({
      number: z.string(),
      companyName: z.string(),
      /** `colleagues`: the company has an account, and its account managers were asked to let the person in. */
      next: z.enum(['seller', 'colleagues']),
    }),
  },
})
