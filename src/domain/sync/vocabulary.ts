/** Jobs that move data: `…Out` writes to the ERP and `…In` reads from it. */
export const erpJobKeys = [
  'generalIn',
  'customersIn',
  'customersOut',
  'productsIn',
  'pricesIn',
  'stockIn',
  'ordersOut',
  'ordersIn',
  'shipmentsIn',
  'invoicesIn',
  'creditMemosIn',
  'paymentsOut',
  'returnsOut',
  'returnsIn',
  'contractsIn',
  'subscriptionsIn',
  'quotesIn',
] as const
/** The portal's own work by schedule: it reminds people (AUT-11, ADM-18) and tidies up. */
export const scheduledTaskKeys = [
  'authorizationReminders',
  'quoteReminders',
  'registrationReminders',
  'invitationCleanUp',
  'registrationCleanUp',
  'sessionCleanUp',
  'idempotencySweep',
] as const
/** Everything that runs by schedule, with the same control over it. */
export const syncJobKeys = [...erpJobKeys, ...scheduledTaskKeys] as const
export type SyncJobKey = (typeof syncJobKeys)[number]

/** Whether it is work of the portal itself, which needs no ERP. */
export const isScheduledTask = (key: SyncJobKey): boolean => scheduledTaskKeys.some((task) => task === key)

/** Which way a job moves data; `internal`: it needs no ERP. */
export const jobDirections = ['in', 'out', 'internal'] as const
export type JobDirection = (typeof jobDirections)[number]

/** The life of a run (domain-rules §11). */
export const runStates = [
  'queued',
  'running',
  'stuck',
  'waitingForRetry',
  'succeeded',
  'succeededWithErrors',
  'failed',
  'cancelling',
  'cancelled',
  'skipped',
] as const
export type RunState = (typeof runStates)[number]

/** What a queued run waits for. */
export const queueReasons = ['otherRun', 'quietHours', 'rateLimit', 'prerequisites', 'maintenance'] as const
export type QueueReason = (typeof queueReasons)[number]

export const runTriggers = ['schedule', 'manual', 'oneOff', 'retry', 'dependency', 'record', 'file'] as const
export type RunTrigger = (typeof runTriggers)[number]

/** What becomes of a run that is due while another one of the same job goes on. */
export const overlapPolicies = ['skip', 'queue', 'cancelOther'] as const
export type OverlapPolicy = (typeof overlapPolicies)[number]

/** What an interval is counted from: the start or the end of the last run, or full steps of the clock. */
export const intervalAnchors = ['start', 'end', 'clock'] as const
export type IntervalAnchor = (typeof intervalAnchors)[number]

/** Why a job is off: somebody switched it off, or it did so itself after failing too often in a row. */
export const offCauses = ['person', 'failures'] as const
export type OffCause = (typeof offCauses)[number]

/** What became of one row in a run. `blocked`: it waits for another record. */
export const rowOutcomes = [
  'created',
  'updated',
  'unchanged',
  'deleted',
  'skipped',
  'blocked',
  'failed',
  'conflict',
] as const
export type RowOutcome = (typeof rowOutcomes)[number]
export type RowCounts = Record<RowOutcome, number>
export const noRowCounts: RowCounts = {
  created: 0,
  updated: 0,
  unchanged: 0,
  deleted: 0,
  skipped: 0,
  blocked: 0,
  failed: 0,
  conflict: 0,
}
