import type { Instant } from '../clock'
import type { AuthorizationStatus, DecisionOutcome } from './vocabulary'

export type CaseStatus = Exclude<AuthorizationStatus, 'notNeeded'>
export type CaseEvent = 'approve' | 'decline' | 'cancel' | 'withdraw'

/** Which event may follow which status, and where it may lead. Source: the table of domain-rules §1. */
export const caseTransitions: Readonly<
  Record<CaseStatus, Readonly<Partial<Record<CaseEvent, readonly CaseStatus[]>>>>
> = {
  pending: { approve: ['pending', 'approved'], decline: ['declined'], cancel: ['pending'], withdraw: ['withdrawn'] },
  approved: { cancel: ['pending'] },
  declined: { cancel: ['pending'] },
  withdrawn: {},
}

type Decision = { outcome: DecisionOutcome }
type Voided = { voidedAt: Instant; voidedBy: string }
export type CaseLevel<D extends Decision> = { decision: D | null; voided: readonly (D & Voided)[] }
/** `current` is the place of the level that waits; the number of levels once all are approved. */
export type Case<L> = { status: CaseStatus; levels: readonly L[]; current: number }

/** The table does not allow the event now: a mistake of whoever calls, who asks `mayHappen` first. */
export class IllegalCaseEvent extends Error {}

/** May this event happen to a case now? Who may bring it about is not asked here. */
export const mayHappen = (event: CaseEvent, { status, levels }: Case<CaseLevel<Decision>>): boolean =>
  caseTransitions[status][event] !== undefined &&
  // While an order waits there is a decision to cancel only after a first level.
  (event !== 'cancel' || levels.some(({ decision }) => decision !== null))

/** Decides the level that waits. One that is declined ends the path: later levels are never asked (domain-rules §0.6). */
export function decided<D extends Decision, L extends CaseLevel<D>>(now: Case<L>, decision: D): Case<L> {
  ensure(decision.outcome === 'approved' ? 'approve' : 'decline', now)
  const levels = now.levels.map((level, at) => (at === now.current ? { ...level, decision } : level))
  if (decision.outcome === 'declined') return { status: 'declined', levels, current: now.current }
  const current = now.current + 1
  return { status: current === levels.length ? 'approved' : 'pending', levels, current }
}

/** Place of the newest decision that stands; −1 without any. */
export const lastDecided = (levels: readonly { decision: unknown }[]): number =>
  levels.findLastIndex(({ decision }) => decision !== null)

/**
 * Cancels the decision of a level: that one and every later one is void and kept as such, and the order waits at that
 * level again (domain-rules §0.5).
 */
export function cancelled<D extends Decision, L extends CaseLevel<D>>(
  now: Case<L>,
  place: number,
  by: Voided,
): Case<L> {
  ensure('cancel', now)
  if (!now.levels[place]?.decision) throw new IllegalCaseEvent(`Nobody has decided level ${place + 1}`)
  const levels = now.levels.map((level, at) =>
    at < place || !level.decision
      ? level
      : { ...level, decision: null, voided: [...level.voided, { ...level.decision, ...by }] },
  )
  return { status: 'pending', levels, current: place }
}

/** The orderer takes the order back. */
export function withdrawn<L extends CaseLevel<Decision>>(now: Case<L>): Case<L> {
  ensure('withdraw', now)
  return { ...now, status: 'withdrawn' }
}

function ensure(event: CaseEvent, now: Case<CaseLevel<Decision>>): void {
  if (!mayHappen(event, now)) throw new IllegalCaseEvent(`${event} of a case that is ${now.status}`)
}

/** How a level stands: the one whose turn it is, those before and those after. */
export function levelState<D extends Decision>(
  { status, levels, current }: Case<CaseLevel<D>>,
  place: number,
): 'next' | 'waiting' | 'approved' | 'declined' | 'notAsked' {
  const decision = levels[place]?.decision
  if (decision) return decision.outcome
  if (status !== 'pending') return 'notAsked'
  return place === current ? 'waiting' : 'next'
}
