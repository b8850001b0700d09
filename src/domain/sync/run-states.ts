import type { QueueReason, RunState } from './vocabulary'

/** Which state of a run may follow which. A retry is the same run again, so a run that waits for one is not over. Source: domain-rules §11. */
export const runTransitions: Readonly<Record<RunState, readonly RunState[]>> = {
  queued: ['running', 'cancelled', 'skipped', 'failed'],
  running: ['succeeded', 'succeededWithErrors', 'failed', 'waitingForRetry', 'cancelling', 'stuck'],
  stuck: ['running', 'failed', 'waitingForRetry', 'cancelling'],
  waitingForRetry: ['queued', 'cancelled', 'failed'],
  cancelling: ['cancelled', 'failed'],
  succeeded: [],
  succeededWithErrors: [],
  failed: [],
  cancelled: [],
  skipped: [],
}

/** Whether a run may go from one state to the other. */
export const canRunBecome = (from: RunState, to: RunState): boolean => runTransitions[from].includes(to)

/** Nothing happens to the run any more. */
export const isRunOver = (state: RunState): boolean => runTransitions[state].length === 0

/** Does a run change from moment to moment? What waits may do so for hours. */
export const isRunMoving = ({ state, queuedFor }: { state: RunState; queuedFor: QueueReason | null }): boolean =>
  state === 'running' || state === 'cancelling' || (state === 'queued' && queuedFor === null)
