import * as z from 'zod/mini'
import type { RoleId, UserId } from '@/domain/ids'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { grant, grantedScope, permissionName } from './access-names'
import { roleListQuery, roleSides } from './role-list'

const side = z.enum(roleSides)
export const roleNameLimit = 60
const nameText = z.string().check(z.trim(), z.minLength(1), z.maxLength(roleNameLimit))
/** In every language of the portal: people read roles in theirs. */
const roleNames = named('RoleNames', z.object({ en: nameText, pl: nameText, de: nameText, ar: nameText }))
const person = z.object({ id: idOf<UserId>(), name: z.string(), companyName: z.nullable(z.string()) })

const summaryFields = {
  id: idOf<RoleId>(),
  version: z.int(),
  side,
  /** In the reader's language. */
  name: z.string(),
  /** Comes with the portal: can be changed, but not deleted. */
  builtIn: z.boolean(),
  permissions: z.int(),
  /** How many hold it, and in how many companies. */
  people: z.int(),
  companies: z.int(),
  changedAt: z.nullable(instant),
  changedBy: z.nullable(z.string()),
}
export const roleSummary = named('RoleSummary', z.object(summaryFields))
export type RoleSummary = z.infer<typeof roleSummary>

export const roleActions = ['edit', 'duplicate', 'delete'] as const

export const role = named(
  'Role',
  z.object({
    ...summaryFields,
    names: roleNames,
    copiedFrom: z.nullable(z.object({ id: idOf<RoleId>(), name: z.string() })),
    grants: z.array(grant),
    /** The widest the reader may give of each right: never beyond their own. Absent: not at all. */
    ceiling: z.array(grant),
    /** Who can give what the reader cannot. */
    ask: z.array(z.string()),
    /** The first of them by name. */
    members: z.array(person),
    allowedActions: allowedActions(roleActions),
  }),
)
export type Role = z.infer<typeof role>

const roleParams = z.object({ roleId: idOf<RoleId>() })

export const listRoles = endpoint({
  id: 'listRoles',
  resource: 'roles',
  method: 'GET',
  path: '/admin/roles',
  summary: 'The roles of buyers and of administrators',
  access: 'roles.view',
  query: roleListQuery,
  responses: { 200: pageOf(roleSummary) },
})

export const getRole = endpoint({
  id: 'getRole',
  resource: 'roles',
  method: 'GET',
  path: '/admin/roles/{roleId}',
  summary: 'One role with its rights, who holds it, and how far the reader may go with it',
  access: 'roles.view',
  params: roleParams,
  responses: { 200: role },
})

export const createRole = endpoint({
  id: 'createRole',
  resource: 'roles',
  method: 'POST',
  path: '/admin/roles',
  summary: 'Make a role, empty or as a copy',
  access: 'roles.edit',
  idempotent: 'required',
  body: z.object({ side, names: roleNames, copyOf: z.nullable(idOf<RoleId>()) }),
  responses: { 201: role },
})

export const updateRole = endpoint({
  id: 'updateRole',
  resource: 'roles',
  method: 'PATCH',
  path: '/admin/roles/{roleId}',
  summary: 'Change a role; whoever holds it has the new rights from their next call on',
  access: 'roles.edit',
  params: roleParams,
  body: z.object({ version: z.int(), names: roleNames, grants: z.array(grant).check(z.maxLength(200)) }),
  responses: { 200: role },
})

export const roleBlocks = ['beyondRights', 'lastAdministrator', 'ownLastSource', 'undecidable'] as const

/** What saving would do, told by the code that saves. */
export const roleEffect = named(
  'RoleEffect',
  z.object({
    /** What would be saved: the rights asked for with those that they need. */
    grants: z.array(grant),
    /** How many people hold the role and are let in. */
    people: z.int(),
    changes: z.array(
      z.object({
        permission: permissionName,
        kind: z.enum(['gains', 'loses', 'widens', 'narrows']),
        from: z.nullable(grantedScope),
        to: z.nullable(grantedScope),
        count: z.int(),
        /** The first of them by name. */
        people: z.array(person),
      }),
    ),
    /** Orders, limits and budgets that nobody could decide about any more. */
    undecidable: z.array(
      z.object({
        companyName: z.string(),
        cases: z.array(z.object({ kind: z.enum(['order', 'limit', 'budget']), name: z.string() })),
      }),
    ),
    /** Why saving would be refused. */
    blocked: z.nullable(z.enum(roleBlocks)),
  }),
)
export type RoleEffect = z.infer<typeof roleEffect>

export const previewRole = endpoint({
  id: 'previewRole',
  resource: 'roles',
  method: 'POST',
  path: '/admin/roles/{roleId}/preview',
  summary: 'What changing the rights of a role would do, without doing it',
  access: 'roles.edit',
  params: roleParams,
  body: z.object({ grants: z.array(grant).check(z.maxLength(200)) }),
  responses: { 200: roleEffect },
})

export const deleteRole = endpoint({
  id: 'deleteRole',
  resource: 'roles',
  method: 'DELETE',
  path: '/admin/roles/{roleId}',
  summary: 'Delete a role that nobody holds',
  access: 'roles.edit',
  params: roleParams,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})
