import type { MemberState } from '@/domain/account/vocabulary'
import type { Actor } from '@/domain/permissions/can'
import { type Permission, permissions } from '@/domain/permissions/catalogue'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RoleRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actorOf } from '../session/actor'
import { rolesOf } from '../session/effective-grants'
import { type SellingRules, sellingRules } from '../session/selling-rules'
import { memberStateOf } from '../team/member-state'
import type { AskedRecord } from './asked-record'

/** Everything that decides whether a person may do something, read once. */
export type AccessFacts = {
  tx: Tx
  ctx: Context
  permission: Permission
  side: 'account' | 'admin'
  user: UserRow
  company: CompanyRow | null
  state: MemberState
  roles: RoleRow[]
  rules: SellingRules
  /** The person as every check sees them. */
  actor: Actor
  record: AskedRecord | null
}

export async function accessFacts(
  tx: Tx,
  { user, permission, record }: { user: UserRow; permission: Permission; record: AskedRecord | null },
  ctx: Context,
): Promise<AccessFacts> {
  return {
    tx,
    ctx,
    permission,
    side: permissions[permission].side,
    user,
    company: user.companyId === null ? null : await tx.companies.require(user.companyId),
    state: memberStateOf(user, ctx.clock.now()),
    roles: await rolesOf(tx, user),
    rules: await sellingRules(tx, user.companyId),
    actor: await actorOf(tx, user),
    record,
  }
}
