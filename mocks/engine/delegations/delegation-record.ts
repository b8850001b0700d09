import type { AllowedAction } from '@/contract/action'
import type { Delegation, delegationActions } from '@/contract/delegations'
import { dateIn } from '@/domain/calendar'
import { isDelegatedOn } from '@/domain/authorizations/deciders'
import { holds } from '@/domain/permissions/can'
import type { DelegationRow } from '@mocks/store/rows/people'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { type CompanyPeople, personName } from '../authorizations/company-people'

export type DelegationState = Delegation['state']
export type DelegationRecord = {
  delegation: DelegationRow
  fromName: string
  toName: string
  state: DelegationState
  allowedActions: AllowedAction<(typeof delegationActions)[number]>[]
}

/** By the calendar of where the company is; both days count. */
export function delegationState(
  delegation: DelegationRow,
  { today, company }: Pick<CompanyPeople, 'today' | 'company'>,
): DelegationState {
  const { revokedAt, startsOn } = delegation
  if (revokedAt !== null) return dateIn(company.timeZone, revokedAt) < startsOn ? 'withdrawn' : 'revoked'
  if (isDelegatedOn(delegation, today)) return 'active'
  return today < startsOn ? 'planned' : 'over'
}

/** Nothing is left of it to end. */
export const isOver = (state: DelegationState): boolean => state !== 'planned' && state !== 'active'

/** One's own, and for managers of the team everybody's. */
export const managesDelegationsOf = (ctx: Context, delegation: Pick<DelegationRow, 'fromUserId'>): boolean =>
  delegation.fromUserId === ctx.actor.userId || holds(ctx.actor, 'team.edit')

export function delegationRecord(delegation: DelegationRow, people: CompanyPeople, ctx: Context): DelegationRecord {
  const state = delegationState(delegation, people)
  return {
    delegation,
    fromName: personName(people, delegation.fromUserId),
    toName: personName(people, delegation.toUserId),
    state,
    allowedActions: [
      actionUnless(
        'revoke',
        isOver(state) && { code: 'delegation.over' },
        !managesDelegationsOf(ctx, delegation) && {
          code: 'delegation.notYours',
          ask: [personName(people, delegation.fromUserId)],
        },
      ),
    ],
  }
}
