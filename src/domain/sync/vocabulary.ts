/** Jobs that move data: `…Out` writes to the ERP and `…In` reads from it. */
export const erpJobKeys = [
  'customersIn',
  'productsIn',
  'pricesIn',
  'stockIn',
  'ordersOut',
  'ordersIn',
  'shipmentsIn',
  'invoicesIn',
] as const
/** The portal's own work by schedule: it reminds people (AUT-11, ADM-18) and tidies up. */
export const scheduledTaskKeys = [
  'authorizationReminders',
  'invitationCleanUp',
  'registrationCleanUp',
  'sessionCleanUp',
  'idempotencySweep',
] as const
/** Everything that runs by schedule, with the same control over it. */
export const syncJobKeys = [...erpJobKeys, ...scheduledTaskKeys] as const
export type SyncJobKey = (typeof syncJobKeys)[number]

export const isScheduledTask = (key: SyncJobKey): boolean => scheduledTaskKeys.some((task) => task === key)

/** Which way a job moves data; `internal`: it needs no ERP. */
export const jobDirections = ['in', 'out', 'internal'] as const
export type JobDirection = (typeof jobDirections)[number]

/** The life of a run: see `sync.md` §3.3 of the specification. */
export const runStates = [
  'queued',
  'running',
  'succeeded',
  'succeededWithErrors',
  'failed',
  'cancelling',
  'cancelled',
  'skipped',
] as const
export type RunState = (typeof runStates)[number]

export const runTriggers = ['schedule', 'manual', 'retry', 'dependency'] as const
export type RunTrigger = (typeof runTriggers)[number]

/** What became of one row in a run. */
export const rowOutcomes = ['created', 'updated', 'unchanged', 'skipped', 'failed', 'conflict'] as const
export type RowOutcome = (typeof rowOutcomes)[number]
