import * as z from 'zod/mini'
import { memberState } from '../member-list'
import type { CompanyId, RoleId, UserId } from '@/domain/ids'
import { allowedActions, refusalReason } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { named } from '../schema'
import { email, locale, readingLanguage } from '../session'
import { memberFields } from '../member-fields'
import { instant } from '../time'
import { administratorListQuery } from './administrator-list'

const roleRef = z.object({ id: idOf<RoleId>(), name: z.string() })
const customerRef = z.object({
  id: idOf<CompanyId>(),
  name: z.string(),
  customerNumber: z.string(),
  country: z.string(),
})

const summaryFields = {
  id: idOf<UserId>(),
  version: z.int(),
  name: z.string(),
  email: z.string(),
  roles: z.array(roleRef),
  /** ADM-11: null: every customer. */
  customers: z.nullable(z.object({ companies: z.int(), countries: z.array(z.string()), reached: z.int() })),
  state: memberState,
  lastSeenAt: z.nullable(instant),
}
export const administratorSummary = named('AdministratorSummary', z.object(summaryFields))
export type AdministratorSummary = z.infer<typeof administratorSummary>

export const administratorActions = ['edit', 'activate', 'deactivate', 'resendInvitation'] as const

export const administrator = named(
  'Administrator',
  z.object({
    ...summaryFields,
    phone: z.string(),
    locale,
    /** What they read the portal in, where that is a language added to those shipped. */
    language: z.nullable(z.string()),
    customerScope: z.nullable(z.object({ companies: z.array(customerRef), countries: z.array(z.string()) })),
    /** Languages whose texts they may translate and review, by code; null: every one. */
    languages: z.nullable(z.array(z.string())),
    /** A role of theirs lets them into the texts, so that `languages` counts. */
    isOfTexts: z.boolean(),
    invitedAt: z.nullable(instant),
    createdAt: instant,
    createdBy: z.nullable(z.string()),
    /** The reader's own account: others change its roles. */
    isYou: z.boolean(),
    allowedActions: allowedActions(administratorActions),
  }),
)
export type Administrator = z.infer<typeof administrator>

const scopeFields = named(
  'CustomerScope',
  z.object({
    companyIds: z.array(idOf<CompanyId>()).check(z.maxLength(500)),
    countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(60)),
  }),
)
const fields = {
  name: memberFields.name,
  phone: memberFields.phone,
  locale,
  language: readingLanguage,
  roleIds: z.array(idOf<RoleId>()).check(z.minLength(1), z.maxLength(20)),
  /** Null: every customer. */
  customerScope: z.nullable(scopeFields),
  /** Null: every language, also those that are added later. */
  languages: z.nullable(z.array(z.string().check(z.maxLength(35))).check(z.maxLength(200))),
}
const params = z.object({ userId: idOf<UserId>() })

export const listAdministrators = endpoint({
  id: 'listAdministrators',
  resource: 'administrators',
  method: 'GET',
  path: '/admin/administrators',
  summary: 'The people of the seller, with their roles and customers',
  access: 'administrators.view',
  query: administratorListQuery,
  responses: {
    200: pageOf(administratorSummary, {
      views: z.object({ all: z.int(), active: z.int(), invited: z.int(), inactive: z.int() }),
    }),
  },
})

export const getAdministratorChoices = endpoint({
  id: 'getAdministratorChoices',
  resource: 'administrators',
  method: 'GET',
  path: '/admin/administrators/choices',
  summary: 'Roles, countries and customers the form for an administrator offers',
  access: 'administrators.view',
  responses: {
    200: named(
      'AdministratorChoices',
      z.object({
        roles: z.array(
          z.object({
            id: idOf<RoleId>(),
            name: z.string(),
            /** It lets into the texts: the form then asks for languages. */
            isOfTexts: z.boolean(),
            reason: z.nullable(refusalReason),
          }),
        ),
        countries: z.array(z.object({ code: z.string(), customers: z.int() })),
        customers: z.array(customerRef),
        /** May the caller give every customer, or only some of their own? */
        mayGiveAll: z.boolean(),
        /** Languages of the texts the caller may give. */
        languages: z.array(z.object({ code: z.string(), nativeName: z.string() })),
        /** May the caller give every language, or only some of their own? */
        mayGiveAllLanguages: z.boolean(),
      }),
    ),
  },
})

export const getAdministrator = endpoint({
  id: 'getAdministrator',
  resource: 'administrators',
  method: 'GET',
  path: '/admin/administrators/{userId}',
  summary: 'One administrator with roles and customers',
  access: 'administrators.view',
  params,
  responses: { 200: administrator },
})

export const inviteAdministrator = endpoint({
  id: 'inviteAdministrator',
  resource: 'administrators',
  method: 'POST',
  path: '/admin/administrators',
  summary: 'Make an administrator and mail them a link that sets their password',
  access: 'administrators.edit',
  idempotent: 'required',
  body: z.object({ email, ...fields }),
  responses: { 201: administrator },
})

export const updateAdministrator = endpoint({
  id: 'updateAdministrator',
  resource: 'administrators',
  method: 'PATCH',
  path: '/admin/administrators/{userId}',
  summary: 'Change an administrator; nobody changes their own roles, and somebody always stays who can',
  access: 'administrators.edit',
  params,
  body: z.object({ version: z.int(), ...fields }),
  responses: { 200: administrator },
})

const act = <const I extends string>(id: I, path: string, summary: string) =>
  endpoint({
    id,
    resource: 'administrators',
    method: 'POST',
    path: `/admin/administrators/{userId}/${path}`,
    summary,
    access: 'administrators.edit',
    params,
    body: z.object({ version: z.int() }),
    responses: { 200: administrator },
  })

export const activateAdministrator = act('activateAdministrator', 'activation', 'Let an administrator in again')
export const deactivateAdministrator = act(
  'deactivateAdministrator',
  'deactivation',
  'Switch an administrator off and end their sessions',
)
export const resendAdministratorInvitation = act(
  'resendAdministratorInvitation',
  'invitation',
  'Mail a new link; the old one stops working',
)
