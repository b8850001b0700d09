import * as z from 'zod/mini'
import { registrationListQuery } from './registration-list'
import type { RegistrationId, UserId } from '@/domain/ids'
import { allowedActions } from '../action'
import { address } from '../address'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { taxNumberState } from '../registrations'
import { named } from '../schema'
import { locale } from '../session'
import { accountRole } from '../member-list'
import { instant } from '../time'

export const registrationStates = ['unconfirmed', 'waiting', 'approved', 'rejected'] as const
const registrationState = named('RegistrationState', z.enum(registrationStates))

/** Why a customer card of the ERP might be the one that registers. Each adds its points to the score. */
export const matchReasons = ['taxNumber', 'name', 'emailDomain', 'postalCode', 'city', 'phone'] as const

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
  }),
)
export type RegistrationMatch = z.infer<typeof registrationMatch>

export const registrationSummary = named(
  'RegistrationSummary',
  z.object({
    id: idOf<RegistrationId>(),
    number: z.string(),
    state: registrationState,
    companyName: z.string(),
    country: z.string(),
    vatNumber: z.string(),
    contactName: z.string(),
    email: z.string(),
    submittedAt: instant,
    bestMatch: z.nullable(z.object({ customerNumber: z.string(), name: z.string(), score: z.int() })),
  }),
)
export type RegistrationSummary = z.infer<typeof registrationSummary>

/** REG-02: `q` finds the number, the company, the tax number and the person. */
export const listRegistrations = endpoint({
  id: 'listRegistrations',
  resource: 'registrations',
  method: 'GET',
  path: '/admin/registrations',
  summary: 'Companies that registered for an account',
  access: 'registrations.view',
  query: registrationListQuery,
  responses: {
    200: pageOf(registrationSummary, {
      views: z.object({
        waiting: z.int(),
        unconfirmed: z.int(),
        approved: z.int(),
        rejected: z.int(),
        all: z.int(),
      }),
    }),
  },
})

export const registrationActions = ['approve', 'reject'] as const
export const registrationDetail = named(
  'RegistrationDetail',
  z.object({
    id: idOf<RegistrationId>(),
    version: z.int(),
    number: z.string(),
    state: registrationState,
    companyName: z.string(),
    country: z.string(),
    vatNumber: z.string(),
    taxNumberState,
    address,
    contactName: z.string(),
    email: z.string(),
    phone: z.string(),
    locale,
    message: z.nullable(z.string()),
    consentAt: instant,
    submittedAt: instant,
    confirmedAt: z.nullable(instant),
    decidedAt: z.nullable(instant),
    decidedBy: z.nullable(z.string()),
    rejectReason: z.nullable(z.string()),
    /** The customer it was linked to. */
    linkedTo: z.nullable(
      z.object({ customerNumber: z.string(), name: z.string(), userId: z.nullable(idOf<UserId>()) }),
    ),
    /** The account managers of this company were asked to let the person in. */
    askedColleagues: z.boolean(),
    /** Other registrations with the same tax number or e-mail address. */
    duplicates: z.array(
      z.object({
        id: idOf<RegistrationId>(),
        number: z.string(),
        state: registrationState,
        sameTaxNumber: z.boolean(),
        sameEmail: z.boolean(),
      }),
    ),
    /** Best first. Null when the ERP cannot be reached. */
    matches: z.nullable(z.array(registrationMatch)),
    allowedActions: allowedActions(registrationActions),
  }),
)
export type RegistrationDetail = z.infer<typeof registrationDetail>

const registrationParams = z.object({ registrationId: idOf<RegistrationId>() })

export const getRegistration = endpoint({
  id: 'getRegistration',
  resource: 'registrations',
  method: 'GET',
  path: '/admin/registrations/{registrationId}',
  summary: 'One registration with what speaks for which customer card of the ERP',
  access: 'registrations.view',
  params: registrationParams,
  responses: { 200: registrationDetail },
})

/** For linking by hand: cards that no rule suggested. */
export const findErpCustomers = endpoint({
  id: 'findErpCustomers',
  resource: 'registrations',
  method: 'GET',
  path: '/admin/registrations/{registrationId}/customers',
  summary: 'Customer cards of the ERP by number, name, tax number or city, compared with the registration',
  access: 'registrations.view',
  params: registrationParams,
  query: z.object({ q: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)) }),
  responses: { 200: z.object({ matches: z.array(registrationMatch) }) },
})

/** REG-03, REG-04: in one step. The person gets a mail with a link that sets the password. */
export const approveRegistration = endpoint({
  id: 'approveRegistration',
  resource: 'registrations',
  method: 'POST',
  path: '/admin/registrations/{registrationId}/approval',
  summary: 'Approve a registration: link it to a customer of the ERP and invite the person',
  access: 'registrations.decide',
  idempotent: 'required',
  params: registrationParams,
  body: z.object({ version: z.int(), customerNumber: z.string().check(z.minLength(1), z.maxLength(30)), accountRole }),
  responses: { 200: registrationDetail },
})

export const rejectReasonMaxLength = 500

export const rejectRegistration = endpoint({
  id: 'rejectRegistration',
  resource: 'registrations',
  method: 'POST',
  path: '/admin/registrations/{registrationId}/rejection',
  summary: 'Reject a registration; the reason is mailed to the person',
  access: 'registrations.decide',
  params: registrationParams,
  body: z.object({
    version: z.int(),
    reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(rejectReasonMaxLength)),
  }),
  responses: { 200: registrationDetail },
})
