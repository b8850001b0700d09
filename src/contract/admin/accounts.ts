import * as z from 'zod/mini'
import { accountListQuery } from './account-list'
import type { CompanyId, UserId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { currency } from '../money'
import { email } from '../session'
import { memberPage } from '../team'
import { memberChoices, memberFields } from '../member-fields'
import { memberDetail } from '../member-detail'

export const listAccounts = endpoint({
  id: 'listAccounts',
  resource: 'accounts',
  method: 'GET',
  path: '/admin/accounts',
  summary: 'The shop accounts of every company',
  access: 'accounts.view',
  query: accountListQuery,
  responses: { 200: memberPage },
})

/** ACC-02: accounts are made for customers of the ERP, and for nobody else. */
export const listAccountCompanies = endpoint({
  id: 'listAccountCompanies',
  resource: 'accounts',
  method: 'GET',
  path: '/admin/accounts/companies',
  summary: 'Customers an account can be made for',
  access: 'accounts.view',
  query: z.object({ q: z.optional(z.string().check(z.maxLength(200))) }),
  responses: {
    200: z.object({
      companies: z.array(
        z.object({ id: idOf<CompanyId>(), name: z.string(), customerNumber: z.string(), currency, accounts: z.int() }),
      ),
    }),
  },
})

export const getAccountChoices = endpoint({
  id: 'getAccountChoices',
  resource: 'accounts',
  method: 'GET',
  path: '/admin/accounts/choices',
  summary: 'What the form for an account of a company offers',
  access: 'accounts.edit',
  query: z.object({ companyId: idOf<CompanyId>() }),
  responses: { 200: memberChoices },
})

const accountParams = z.object({ userId: idOf<UserId>() })

export const getAccount = endpoint({
  id: 'getAccount',
  resource: 'accounts',
  method: 'GET',
  path: '/admin/accounts/{userId}',
  summary: 'One shop account with options, limits and rights',
  access: 'accounts.view',
  params: accountParams,
  responses: { 200: memberDetail },
})

export const createAccount = endpoint({
  id: 'createAccount',
  resource: 'accounts',
  method: 'POST',
  path: '/admin/accounts',
  summary: 'Create a shop account for a customer and mail a link that sets its password',
  access: 'accounts.edit',
  idempotent: 'required',
  body: z.object({ companyId: idOf<CompanyId>(), email, ...memberFields }),
  responses: { 201: memberDetail },
})

export const updateAccount = endpoint({
  id: 'updateAccount',
  resource: 'accounts',
  method: 'PATCH',
  path: '/admin/accounts/{userId}',
  summary: 'Change a shop account, under the same checks as in the store',
  access: 'accounts.edit',
  params: accountParams,
  body: z.object({ version: z.int(), ...memberFields }),
  responses: { 200: memberDetail },
})

const versioned = z.object({ version: z.int() })
const act = <const I extends string>(id: I, path: string, summary: string) =>
  endpoint({
    id,
    resource: 'accounts',
    method: 'POST',
    path: `/admin/accounts/{userId}/${path}`,
    summary,
    access: 'accounts.edit',
    params: accountParams,
    body: versioned,
    responses: { 200: memberDetail },
  })

export const activateAccount = act('activateAccount', 'activation', 'Let a person in again')
export const deactivateAccount = act('deactivateAccount', 'deactivation', 'Switch an account off and end its sessions')
export const signOutAccount = act('signOutAccount', 'sign-out', 'End every session of a person')
export const resendAccountInvitation = act(
  'resendAccountInvitation',
  'invitation',
  'Mail a new link; the old one stops working',
)
export const confirmAccount = act(
  'confirmAccount',
  'confirmation',
  'Confirm that a registered person belongs to the company',
)

export const removeAccount = endpoint({
  id: 'removeAccount',
  resource: 'accounts',
  method: 'DELETE',
  path: '/admin/accounts/{userId}',
  summary: 'Take back an invitation, or reject a person who registered for a company',
  access: 'accounts.edit',
  params: accountParams,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})

export const reassignAccountAuthorizer = endpoint({
  id: 'reassignAccountAuthorizer',
  resource: 'accounts',
  method: 'POST',
  path: '/admin/accounts/{userId}/reassignment',
  summary: 'Put another authorizer in the place of this one, in limits, budgets and orders that wait',
  access: 'accounts.edit',
  params: accountParams,
  body: z.object({ version: z.int(), toUserId: idOf<UserId>() }),
  responses: { 200: memberDetail },
})
