import type { IsoDate } from '@/domain/clock'
import type { DelegationId, UserId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import { type CompanyPeople, companyPeople } from '../authorizations/company-people'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import {
  type DelegationRecord,
  delegationRecord,
  delegationState,
  isOver,
  managesDelegationsOf,
} from './delegation-record'

export type CreateDelegation = {
  fromUserId: UserId
  toUserId: UserId
  startsOn: IsoDate
  endsOn: IsoDate
  note?: string
}

/**
 * Somebody decides in another's place for some days, both included. Both must be able to authorize. Nobody has two
 * delegates on one day: each decision shall have one name beside it.
 */
export async function createDelegation(
  tx: Tx,
  command: CreateDelegation,
  ctx: Context,
): Promise<Result<DelegationRecord>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const people = await companyPeople(tx, own.value, ctx.clock.now())
  if (!managesDelegationsOf(ctx, command)) return refuse('access/forbidden', { params: { permission: 'team.edit' } })
  const errors = faultsOf(command, people)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const { note, ...facts } = command
  const delegation = await tx.delegations.insert({
    id: ctx.ids.next<'Delegation'>('Delegation'),
    companyId: own.value.id,
    ...facts,
    note: note || null,
    createdBy: ctx.actor.userId,
    createdAt: ctx.clock.now(),
    revokedAt: null,
  })
  return ok(delegationRecord(delegation, people, ctx))
}

function faultsOf({ fromUserId, toUserId, startsOn, endsOn }: CreateDelegation, people: CompanyPeople): FieldError[] {
  const errors: FieldError[] = []
  if (!people.able.has(fromUserId)) errors.push({ pointer: '/fromUserId', code: 'unavailable' })
  if (!people.able.has(toUserId) || toUserId === fromUserId) errors.push({ pointer: '/toUserId', code: 'unavailable' })
  if (startsOn < people.today) errors.push({ pointer: '/startsOn', code: 'inThePast' })
  if (endsOn < startsOn) errors.push({ pointer: '/endsOn', code: 'invalid' })
  const overlaps = people.delegations.some(
    (each) =>
      each.fromUserId === fromUserId && each.revokedAt === null && each.startsOn <= endsOn && startsOn <= each.endsOn,
  )
  if (errors.length === 0 && overlaps) errors.push({ pointer: '/startsOn', code: 'duplicate' })
  return errors
}

/** Ends a delegation at once; what was decided under it stands. */
export async function revokeDelegation(tx: Tx, id: DelegationId, ctx: Context): Promise<Result<DelegationRecord>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const row = await tx.delegations.get(id)
  if (row?.companyId !== own.value.id) return refuse('resource/not-found')
  const { userId } = ctx.actor
  if (!managesDelegationsOf(ctx, row))
    return row.toUserId === userId ? refuse('access/forbidden') : refuse('resource/not-found')
  const people = await companyPeople(tx, own.value, ctx.clock.now())
  if (isOver(delegationState(row, people))) return refuse('delegation/not-possible')
  return ok(delegationRecord(await tx.delegations.update(id, { revokedAt: ctx.clock.now() }), people, ctx))
}
