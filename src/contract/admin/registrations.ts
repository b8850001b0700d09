import * as z from 'zod/mini'
import { registrationListQuery } from './registration-list'
import { registrationMatch } from './registration-match'
import type { BranchId, CompanyId, RegistrationId, RoleId, UserId } from '@/domain/ids'
import { priceGroups } from '@/domain/modules'
import { allowedActions } from '../action'
import { address } from '../address'
import { endpoint, type ReplyFor } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { taxNumberState } from '../registrations'
import { named } from '../schema'
import { locale } from '../session'
import { accountRole } from '../member-list'
import { memberChoices, memberFields } from '../member-fields'
import { memberOption, memberRight } from '../member-detail'
import { instant } from '../time'

export const registrationStates = ['unconfirmed', 'waiting', 'approved', 'rejected', 'merged'] as const
const registrationState = named('RegistrationState', z.enum(registrationStates))

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
    /** Since when the seller's decision is awaited; null once there is one. */
    waitingSince: z.nullable(instant),
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
        merged: z.int(),
        all: z.int(),
      }),
    }),
  },
})

export const registrationActions = ['approve', 'reject', 'merge'] as const
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
    waitingSince: z.nullable(instant),
    /** The registration that was kept in the place of this one. */
    mergedInto: z.nullable(z.object({ id: idOf<RegistrationId>(), number: z.string() })),
    /** Registrations that were merged into this one. */
    merged: z.array(
      z.object({
        id: idOf<RegistrationId>(),
        number: z.string(),
        contactName: z.string(),
        email: z.string(),
        message: z.nullable(z.string()),
      }),
    ),
    rejectReason: z.nullable(z.string()),
    /** The customer it was linked to. */
    linkedTo: z.nullable(
      z.object({
        companyId: idOf<CompanyId>(),
        customerNumber: z.string(),
        name: z.string(),
        userId: z.nullable(idOf<UserId>()),
      }),
    ),
    /** The account managers of this company were asked to let the person in. */
    askedColleagues: z.boolean(),
    /** Other registrations with the same tax number or e-mail address. */
    duplicates: z.array(
      z.object({
        id: idOf<RegistrationId>(),
        version: z.int(),
        number: z.string(),
        state: registrationState,
        companyName: z.string(),
        contactName: z.string(),
        email: z.string(),
        submittedAt: instant,
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

const customerNumber = z.string().check(z.minLength(1), z.maxLength(30))
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
  body: z.object({
    version: z.int(),
    customerNumber,
    accountRole,
    /** ACC-20: another role of rights than the usual one of the account role. */
    roleId: z.optional(idOf<RoleId>()),
    /** The contact person on the card whose account this becomes; null or absent: none of them. */
    contactCode: z.optional(z.nullable(z.string().check(z.maxLength(20)))),
    /** Of a customer the portal knows; null or absent: no branch, or the first one of a new customer. */
    branchId: z.optional(z.nullable(idOf<BranchId>())),
    /** Choices of a sub-account; absent: the usual ones. */
    options: z.optional(memberFields.options),
    /** Only what differs from the role. */
    overrides: z.optional(memberFields.overrides),
    /** For a customer that is new to the portal; written to the ERP at once. */
    priceGroup: z.optional(z.enum(priceGroups)),
  }),
  responses: { 200: registrationDetail },
})

/** REG-03: what an approval can choose from, for the customer and the roles chosen. */
export const getApprovalChoices = endpoint({
  id: 'getApprovalChoices',
  resource: 'registrations',
  method: 'GET',
  path: '/admin/registrations/{registrationId}/choices',
  summary: 'Branches, options, single rights and price group that an approval may set',
  access: 'registrations.view',
  params: registrationParams,
  query: z.object({ customerNumber, accountRole, roleId: z.optional(idOf<RoleId>()) }),
  responses: {
    200: z.object({
      /** A new customer has no branches yet, and a price group to choose. */
      inPortal: z.boolean(),
      priceGroup: z.enum(priceGroups),
      branches: memberChoices.shape.branches,
      roles: memberChoices.shape.roles,
      options: z.array(memberOption),
      rights: z.array(memberRight),
    }),
  },
})
export type ApprovalChoices = ReplyFor<typeof getApprovalChoices>

/** Two requests of one company: the kept one gets what it lacks, the other ends with a link to it. */
export const mergeRegistrations = endpoint({
  id: 'mergeRegistrations',
  resource: 'registrations',
  method: 'POST',
  path: '/admin/registrations/{registrationId}/merge',
  summary: 'Merge another registration of the same company into this one',
  access: 'registrations.decide',
  params: registrationParams,
  body: z.object({ version: z.int(), otherId: idOf<RegistrationId>(), otherVersion: z.int() }),
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
