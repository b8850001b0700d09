import * as z from 'zod/mini'
import type { BranchId, CompanyId, UserId } from '@/domain/ids'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { memberDetail } from './member-detail'
import { memberChoices, memberFields } from './member-fields'
import { accountRole, memberListQuery, memberState } from './member-list'
import { pageOf } from './paging'
import { named } from './schema'
import { email } from './session'
import { instant } from './time'

export const memberSummary = named(
  'MemberSummary',
  z.object({
    id: idOf<UserId>(),
    version: z.int(),
    name: z.string(),
    email: z.string(),
    companyId: idOf<CompanyId>(),
    companyName: z.string(),
    accountRole,
    state: memberState,
    branch: z.nullable(z.object({ id: idOf<BranchId>(), name: z.string() })),
    /** What the choices come to, under the portal's settings. */
    mayOrder: z.boolean(),
    mayAuthorize: z.boolean(),
    limitedBudget: z.boolean(),
    lastSeenAt: z.nullable(instant),
  }),
)
export type MemberSummary = z.infer<typeof memberSummary>

const viewCounts = z.object({
  all: z.int(),
  active: z.int(),
  invited: z.int(),
  inactive: z.int(),
  awaitingConfirmation: z.int(),
})

/** `create` says whether the caller may add somebody, and who can where they may not. */
export const memberPage = pageOf(memberSummary, { views: viewCounts, allowedActions: allowedActions(['create']) })

export const listMembers = endpoint({
  id: 'listMembers',
  resource: 'team',
  method: 'GET',
  path: '/team',
  summary: 'The people of the company',
  access: 'team.view',
  query: memberListQuery,
  responses: { 200: memberPage },
})

export const getMemberChoices = endpoint({
  id: 'getMemberChoices',
  resource: 'team',
  method: 'GET',
  path: '/team/choices',
  summary: 'What the form for a person offers, with the reason for what the portal forbids',
  access: 'team.edit',
  responses: { 200: memberChoices },
})

const memberParams = z.object({ userId: idOf<UserId>() })

export const getMember = endpoint({
  id: 'getMember',
  resource: 'team',
  method: 'GET',
  path: '/team/{userId}',
  summary: 'One person with options, limits, rights and whom they authorize',
  access: 'team.view',
  params: memberParams,
  responses: { 200: memberDetail },
})

export const inviteMember = endpoint({
  id: 'inviteMember',
  resource: 'team',
  method: 'POST',
  path: '/team',
  summary: 'Create a person and mail them a link that sets their password',
  access: 'team.edit',
  idempotent: 'required',
  body: z.object({ email, ...memberFields }),
  responses: { 201: memberDetail },
})

export const updateMember = endpoint({
  id: 'updateMember',
  resource: 'team',
  method: 'PATCH',
  path: '/team/{userId}',
  summary: 'Change a person; refused where an order would be left without anybody to decide it',
  access: 'team.edit',
  params: memberParams,
  body: z.object({ version: z.int(), ...memberFields }),
  responses: { 200: memberDetail },
})

const versioned = z.object({ version: z.int() })

const act = <const I extends string>(id: I, path: string, summary: string) =>
  endpoint({
    id,
    resource: 'team',
    method: 'POST',
    path: `/team/{userId}/${path}`,
    summary,
    access: 'team.edit',
    params: memberParams,
    body: versioned,
    responses: { 200: memberDetail },
  })

export const activateMember = act('activateMember', 'activation', 'Let a person in again')

export const deactivateMember = act('deactivateMember', 'deactivation', 'Switch a person off and end their sessions')

export const signOutMember = act('signOutMember', 'sign-out', 'End every session of a person')

export const resendInvitation = act('resendInvitation', 'invitation', 'Mail a new link; the old one stops working')

export const confirmMember = act(
  'confirmMember',
  'confirmation',
  'Confirm that a registered person belongs to the company',
)

/** An invitation nobody has used, or a registered person who does not belong to the company. */
export const removeMember = endpoint({
  id: 'removeMember',
  resource: 'team',
  method: 'DELETE',
  path: '/team/{userId}',
  summary: 'Take back an invitation, or reject a person who registered for the company',
  access: 'team.edit',
  params: memberParams,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})

/** The repair for a refused removal: limits, budgets and waiting orders go to somebody else at once. */
export const reassignAuthorizer = endpoint({
  id: 'reassignAuthorizer',
  resource: 'team',
  method: 'POST',
  path: '/team/{userId}/reassignment',
  summary: 'Put another authorizer in the place of this one, in limits, budgets and orders that wait',
  access: 'team.edit',
  params: memberParams,
  body: z.object({ version: z.int(), toUserId: idOf<UserId>() }),
  responses: { 200: memberDetail },
})
