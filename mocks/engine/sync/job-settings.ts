import type { JobSettings } from '@/contract/admin/sync'
import type { FieldError } from '@/domain/result'
import { intervalFault } from '@/domain/sync/interval'
import { quietFault } from '@/domain/sync/schedule'
import type { SyncJobRow } from '@mocks/store/rows/sync'

/** What is changed of how a job runs; what is not named stays as it is. */
export const settingsIn = (change: Partial<JobSettings>): Partial<JobSettings> => {
  const settings: Record<string, unknown> = {}
  for (const name of [
    'intervalSeconds',
    'anchor',
    'overlap',
    'quietHours',
    'batchSize',
    'callsPerMinute',
    'retries',
    'disableAfterFailures',
    'deletionLimitPercent',
  ] as const)
    if (change[name] !== undefined) settings[name] = change[name]
  return settings
}

/** What is wrong with the settings as they would be, each at its field. */
export function settingsFaults(job: SyncJobRow, { intervalSeconds, quietHours }: Partial<JobSettings>): FieldError[] {
  const errors: FieldError[] = []
  const interval = intervalSeconds === undefined ? null : intervalFault(intervalSeconds, job)
  if (interval) {
    const params: Record<string, number> =
      interval === 'tooSmall' ? { minimum: job.minIntervalSeconds } : { maximum: job.maxIntervalSeconds }
    errors.push({ pointer: '/intervalSeconds', code: interval, params })
  }
  const quiet = quietHours ? quietFault(quietHours) : null
  if (quiet) errors.push({ pointer: '/quietHours', code: quiet })
  return errors
}

/** Whether a change moves the runs that are planned. */
export const changesPlan = (job: SyncJobRow, change: Partial<JobSettings>): boolean =>
  (change.intervalSeconds ?? job.intervalSeconds) !== job.intervalSeconds ||
  (change.anchor ?? job.anchor) !== job.anchor ||
  (change.quietHours !== undefined && JSON.stringify(change.quietHours) !== JSON.stringify(job.quietHours))
