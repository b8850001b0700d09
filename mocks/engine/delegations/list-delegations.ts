import type { UserId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import { companyPeople, personName } from '../authorizations/company-people'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { type DelegationRecord, delegationRecord } from './delegation-record'

type Person = { id: UserId; name: string }
export type DelegationList = { rows: DelegationRecord[]; candidates: Person[]; delegators: Person[] }

/** Delegations the caller gave or got, newest first; for managers of the team all of the company. */
export async function listDelegations(tx: Tx, ctx: Context): Promise<Result<DelegationList>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const people = await companyPeople(tx, own.value, ctx.clock.now())
  const { userId } = ctx.actor
  const isManager = holds(ctx.actor, 'team.edit')
  const rows = people.delegations
    .filter(({ fromUserId, toUserId }) => isManager || fromUserId === userId || toUserId === userId)
    .toSorted((a, b) => b.startsOn.localeCompare(a.startsOn) || b.createdAt - a.createdAt)
  const able: Person[] = [...people.able]
    .map((id) => ({ id, name: personName(people, id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale))
  return ok({
    rows: rows.map((row) => delegationRecord(row, people, ctx)),
    candidates: able,
    delegators: isManager ? able : able.filter(({ id }) => id === userId),
  })
}
