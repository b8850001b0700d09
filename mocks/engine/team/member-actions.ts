import type { AllowedAction, RefusalReason } from '@/contract/action'
import type { memberActions } from '@/contract/member-detail'
import type { MemberState } from '@/domain/account/vocabulary'
import type { RefusalCode } from '@/domain/refusals'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { actionUnless } from '../refusal'
import { companyRunners } from './account-roles'
import { type Assignments, isAssigned } from './assignments'
import { editRefusal, isBeyond, type Manager } from './manager'
import { whoCan } from './who-can'

type Action = (typeof memberActions)[number]
type Facts = { user: UserRow; state: MemberState; assignments: Assignments; isSignedIn: boolean }

const stateOf = (wanted: readonly MemberState[], state: MemberState, code: RefusalCode): RefusalCode | false =>
  !wanted.includes(state) && (state === 'awaitingConfirmation' ? 'state.awaitingConfirmation' : code)

const isInvited = ['invited', 'invitationExpired'] as const

/** What stands against each action on a person, first things first. The use-cases ask this too. */
export const memberRefusals = async (
  tx: Tx,
  { user, state, assignments, isSignedIn }: Facts,
  manager: Manager,
): Promise<Record<Action, RefusalCode | false>> => {
  const companyId = user.companyId
  const runners = companyId === null ? [] : await companyRunners(tx, companyId)
  const isLastRunner = runners.length === 1 && runners[0] === user.id
  const isBeyondManager = await isBeyond(tx, manager, user)
  const rights: RefusalCode | false = !manager.mayEdit
    ? editRefusal(manager)
    : isBeyondManager && 'permission.beyondYours'
  const yourself: RefusalCode | false = manager.side === 'store' && user.id === manager.userId && 'state.yourself'
  const assigned: RefusalCode | false = isAssigned(assignments) && 'state.authorizerInUse'
  const first = (...reasons: (RefusalCode | false)[]): RefusalCode | false =>
    reasons.find((code) => code !== false) ?? false

  const revoke = first(rights, stateOf(isInvited, state, 'state.notInvited'), assigned)
  const reject = first(rights, state !== 'awaitingConfirmation' && 'state.notAwaiting')
  return {
    edit: rights,
    activate: first(rights, stateOf(['inactive'], state, 'state.alreadyActive')),
    deactivate: first(
      rights,
      yourself,
      stateOf(['active', ...isInvited], state, 'state.inactive'),
      isLastRunner && 'state.lastAccountManager',
      assigned,
    ),
    resendInvitation: first(
      rights,
      stateOf(isInvited, state, state === 'inactive' ? 'state.inactive' : 'state.signedUp'),
    ),
    revokeInvitation: revoke,
    confirm: first(rights, state !== 'awaitingConfirmation' && 'state.notAwaiting'),
    reject,
    reassign: first(rights, !isAssigned(assignments) && 'state.authorizesNobody'),
    signOut: first(rights, yourself, !isSignedIn && 'state.notSignedIn'),
    remove: revoke === false || reject === false ? false : revoke,
  }
}

/** The same as the wire has it, with the names of who could help where a right is missing. */
export const memberActionsOf = async (tx: Tx, facts: Facts, manager: Manager): Promise<AllowedAction<Action>[]> => {
  const refusals = await memberRefusals(tx, facts, manager)
  const lacksRight = Object.values(refusals).some((code) => code !== false && code.startsWith('permission.'))
  const ask = lacksRight ? await askFor(tx, facts.user, manager) : []
  return (Object.entries(refusals) as [Action, RefusalCode | false][]).map(([action, code]) => {
    const reason: (RefusalReason & { code: RefusalCode }) | false =
      code !== false && (code.startsWith('permission.') ? { code, ask } : { code })
    return actionUnless(action, reason)
  })
}

const askFor = (tx: Tx, { companyId }: UserRow, manager: Manager): Promise<string[]> =>
  manager.side === 'admin' ? whoCan(tx, null, 'accounts.edit') : whoCan(tx, companyId, 'team.edit')
