/** How a job fares, as far as somebody has to be told: alerts are sent when it changes, not for every run. */
export const alertStates = ['healthy', 'failing', 'stuck', 'overdue', 'switchedOff'] as const
export type AlertState = (typeof alertStates)[number]

/** What is known of a job when its state is judged. */
export type JobHealth = {
  enabled: boolean
  /** It switched itself off after many failures. */
  switchedItselfOff: boolean
  stuck: boolean
  overdue: boolean
  /** Failed runs since the last good one; a run that will be tried again is not counted. */
  failuresInARow: number
}

/** The worst that is true. A job that a person switched off is well: they know. */
export function alertStateOf({ enabled, switchedItselfOff, stuck, overdue, failuresInARow }: JobHealth): AlertState {
  if (switchedItselfOff) return 'switchedOff'
  if (!enabled) return 'healthy'
  if (stuck) return 'stuck'
  if (failuresInARow > 0) return 'failing'
  return overdue ? 'overdue' : 'healthy'
}
