/** The sync jobs of the portal. `out` writes to the ERP, `in` reads from it. */
export const syncJobKeys = [
  'customersIn',
  'productsIn',
  'pricesIn',
  'stockIn',
  'ordersOut',
  'ordersIn',
  'shipmentsIn',
  'invoicesIn',
] as const
export type SyncJobKey = (typeof syncJobKeys)[number]

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
