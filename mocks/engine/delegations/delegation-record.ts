import type { AllowedAction } from '@/contract/action'
import type { delegationActions } from '@/contract/delegations'
import { isDelegatedOn } from '@/domain/authorizations/deciders'
import type { IsoDate } from '@/domain/clock'
import { holds } from '@/domain/permissions/can'
import type { DelegationRow } from '@mocks/store/rows/people'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { type CompanyPeople, personName } from '../authorizations/company-people'

export type DelegationState = 'planned' | 'active' | 'over' | 'revoked'
export type DelegationRecord = {
  delegation: DelegationRow
  fromName: string
  toName: string
  state: DelegationState
  allowedActions: AllowedAction<(typeof delegationActions)[number]>[]
}

/** By the calendar of where the company is; both days count. */
export function delegationState(delegation: DelegationRow, today: IsoDate): DelegationState {
  if (delegation.revokedAt !== null) return 'revoked'
  if (isDelegatedOn(delegation, today)) return 'active'
  return today < delegation.startsOn ? 'planned' : 'over'
}

/** One's own, and for managers of the team everybody's. */
export const managesDelegationsOf = (ctx: Context, delegation: Pick<DelegationRow, 'fromUserId'>): boolean =>
  delegation.fromUserId === ctx.actor.userId || holds(ctx.actor, 'team.edit')

export function delegationRecord(delegation: DelegationRow, people: CompanyPeople, ctx: Context): DelegationRecord {
  const state = delegationState(delegation, people.today)
  return {
    delegation,
    fromName: personName(people, delegation.fromUserId),
    toName: personName(people, delegation.toUserId),
    state,
    allowedActions: [
      actionUnless(
        'revoke',
        (state === 'over' || state === 'revoked') && { code: 'delegation.over' },
        !managesDelegationsOf(ctx, delegation) && {
          code: 'delegation.notYours',
          ask: [personName(people, delegation.fromUserId)],
        },
      ),
    ],
  }
}
