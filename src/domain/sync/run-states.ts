import type { RunState } from './vocabulary'

/** Which state of a run may follow which. Source: sync.md §3.3, without the retries, which are runs of their own. */
export const runTransitions: Readonly<Record<RunState, readonly RunState[]>> = {
  queued: ['running', 'cancelled', 'skipped', 'failed'],
  running: ['succeeded', 'succeededWithErrors', 'failed', 'cancelling'],
  cancelling: ['cancelled', 'failed'],
  succeeded: [],
  succeededWithErrors: [],
  failed: [],
  cancelled: [],
  skipped: [],
}

export const canRunBecome = (from: RunState, to: RunState): boolean => runTransitions[from].includes(to)

/** Nothing happens to the run any more. */
export const isRunOver = (state: RunState): boolean => runTransitions[state].length === 0
