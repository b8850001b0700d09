import * as contract from '@/contract/admin/roles'
import * as edit from '@mocks/engine/roles/edit-role'
import * as list from '@mocks/engine/roles/list-roles'
import { previewRole } from '@mocks/engine/roles/preview-role'
import type { RoleRecord } from '@mocks/engine/roles/role-record'
import { implement, implementPrepared } from '../implement'
import { presentListedRole, presentRole } from '../presenters/role'
import { presentCurrent } from '../refusal-current'

/** ADM-08: what roles grant. */
export const roleHandlers = [
  implement(contract.listRoles, async ({ tx, query, ctx, reply }) => {
    const result = await list.listRoles(tx, query, ctx)
    if (!result.ok) return result
    return reply(200, { ...result.value, rows: result.value.rows.map((row) => presentListedRole(row, ctx.locale)) })
  }),

  implement(contract.getRole, async ({ tx, params, ctx, reply }) => {
    const result = await list.getRole(tx, params.roleId, ctx)
    return result.ok ? reply(200, presentRole(result.value, ctx.locale)) : result
  }),

  implement(contract.createRole, async ({ tx, body, ctx, reply }) => {
    const result = await edit.createRole(tx, body, ctx)
    return result.ok ? reply(201, presentRole(result.value, ctx.locale)) : result
  }),

  implement(contract.updateRole, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateRole(tx, { ...params, ...body }, ctx)
    if (!result.ok) return presentCurrent(result, (record: RoleRecord) => presentRole(record, ctx.locale))
    return reply(200, presentRole(result.value, ctx.locale))
  }),

  implementPrepared(
    contract.previewRole,
    ({ store, params, body, ctx }) => previewRole(store, { ...params, ...body }, ctx),
    async ({ prepared, reply }) => (prepared.ok ? reply(200, prepared.value) : prepared),
  ),

  implement(contract.deleteRole, async ({ tx, params, query, ctx, reply }) => {
    const result = await edit.deleteRole(tx, { ...params, ...query }, ctx)
    if (!result.ok) return presentCurrent(result, (record: RoleRecord) => presentRole(record, ctx.locale))
    return reply(204)
  }),
]
