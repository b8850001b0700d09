import type { SyncJobId } from '@/domain/ids'
import type { JobDirection, SyncJobKey } from '@/domain/sync/vocabulary'

type JobFacts = {
  direction: JobDirection
  /** Seconds, as first set up. */
  interval: number
  minimum: number
  maximum: number
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** What each job is and how it is set up. The minimum spares the ERP, the maximum keeps data from growing stale. */
export const syncJobFacts: Record<SyncJobKey, JobFacts> = {
  generalIn: { direction: 'in', interval: 12 * hour, minimum: 15 * minute, maximum: 7 * day },
  customersIn: { direction: 'in', interval: 6 * hour, minimum: 15 * minute, maximum: 7 * day },
  customersOut: { direction: 'out', interval: 10 * minute, minimum: minute, maximum: day },
  productsIn: { direction: 'in', interval: 12 * hour, minimum: 15 * minute, maximum: 7 * day },
  pricesIn: { direction: 'in', interval: 4 * hour, minimum: 10 * minute, maximum: 2 * day },
  stockIn: { direction: 'in', interval: 15 * minute, minimum: 5 * minute, maximum: day },
  ordersOut: { direction: 'out', interval: 2 * minute, minimum: 30, maximum: 4 * hour },
  ordersIn: { direction: 'in', interval: 5 * minute, minimum: minute, maximum: 12 * hour },
  shipmentsIn: { direction: 'in', interval: 5 * minute, minimum: minute, maximum: 12 * hour },
  invoicesIn: { direction: 'in', interval: 30 * minute, minimum: 5 * minute, maximum: day },
  creditMemosIn: { direction: 'in', interval: 30 * minute, minimum: 5 * minute, maximum: day },
  returnsOut: { direction: 'out', interval: 5 * minute, minimum: 30, maximum: 4 * hour },
  returnsIn: { direction: 'in', interval: 10 * minute, minimum: minute, maximum: 12 * hour },
  paymentsOut: { direction: 'out', interval: 2 * minute, minimum: 30, maximum: 4 * hour },
  quotesIn: { direction: 'in', interval: 30 * minute, minimum: 5 * minute, maximum: day },
  contractsIn: { direction: 'in', interval: 2 * hour, minimum: 10 * minute, maximum: 2 * day },
  subscriptionsIn: { direction: 'in', interval: hour, minimum: 5 * minute, maximum: day },
  invitationCleanUp: { direction: 'internal', interval: day, minimum: hour, maximum: 30 * day },
  registrationCleanUp: { direction: 'internal', interval: day, minimum: hour, maximum: 30 * day },
  sessionCleanUp: { direction: 'internal', interval: 6 * hour, minimum: 15 * minute, maximum: 7 * day },
  idempotencySweep: { direction: 'internal', interval: hour, minimum: 15 * minute, maximum: day },
  authorizationReminders: { direction: 'internal', interval: day, minimum: 15 * minute, maximum: 7 * day },
  quoteReminders: { direction: 'internal', interval: day, minimum: 15 * minute, maximum: 7 * day },
  registrationReminders: { direction: 'internal', interval: day, minimum: hour, maximum: 7 * day },
}

/** The id of a job's row: fixed, since there is one for each key. */
export const syncJobId = (key: SyncJobKey): SyncJobId => `job_${key}` as SyncJobId
