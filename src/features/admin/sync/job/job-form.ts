import type { JobChange, SyncJob } from '@/contract/admin/sync'
import { formatInterval, intervalFault, parseInterval } from '@/domain/sync/interval'
import type { PlannedChoice, Schedule } from '@/domain/sync/schedule'
import type { IntervalAnchor, OverlapPolicy } from '@/domain/sync/vocabulary'
import type { FieldIssues } from '@/shared/forms/field-errors'
import { parseNumber } from '@/shared/forms/parse-number'

/** The settings of a job as fields; numbers as typed, empty where there is no limit. */
export type JobValues = {
  interval: string
  anchor: IntervalAnchor
  quiet: boolean
  quietFrom: string
  quietTo: string
  planned: PlannedChoice
  overlap: OverlapPolicy
  batchSize: string
  callsPerMinute: string
  retries: string
  disableAfterFailures: string
  deletionLimitPercent: string
}

const typed = (value: number | null): string => (value === null ? '' : String(value))

export const valuesOf = (job: SyncJob): JobValues => ({
  interval: formatInterval(job.intervalSeconds),
  anchor: job.anchor,
  quiet: job.quietHours !== null,
  quietFrom: job.quietHours?.from ?? '22:00',
  quietTo: job.quietHours?.to ?? '06:00',
  planned: 'replan',
  overlap: job.overlap,
  batchSize: typed(job.batchSize),
  callsPerMinute: typed(job.callsPerMinute),
  retries: typed(job.retries),
  disableAfterFailures: typed(job.disableAfterFailures),
  deletionLimitPercent: typed(job.deletionLimitPercent),
})

export const secondsOf = (interval: string): number | null => {
  const entry = parseInterval(interval)
  return entry.ok ? entry.seconds : null
}

/** NaN is refused by the contract, at the field. */
const wanted = (text: string): number => parseNumber(text, 0) ?? Number.NaN
const orNone = (text: string): number | null => (text.trim() === '' ? null : wanted(text))

const numbers = ['batchSize', 'callsPerMinute', 'retries', 'disableAfterFailures', 'deletionLimitPercent'] as const

const quietOf = ({ quiet, quietFrom: from, quietTo: to }: JobValues) => (quiet ? { from, to } : null)

export const changeOf = (values: JobValues, version: number): JobChange => ({
  version,
  intervalSeconds: secondsOf(values.interval) ?? Number.NaN,
  anchor: values.anchor,
  quietHours: quietOf(values),
  planned: values.planned,
  overlap: values.overlap,
  batchSize: wanted(values.batchSize),
  callsPerMinute: orNone(values.callsPerMinute),
  retries: wanted(values.retries),
  disableAfterFailures: orNone(values.disableAfterFailures),
  deletionLimitPercent: wanted(values.deletionLimitPercent),
})

/** The schedule as it stands in the fields; null while it cannot be one. */
export function scheduleIn(values: JobValues, job: SyncJob): Schedule | null {
  const intervalSeconds = secondsOf(values.interval)
  if (intervalSeconds === null || intervalFault(intervalSeconds, job)) return null
  const quietHours = quietOf(values)
  if (quietHours && (quietHours.from === quietHours.to || !quietHours.from || !quietHours.to)) return null
  return { intervalSeconds, anchor: values.anchor, quietHours }
}

export const isOther = (schedule: Schedule, job: SyncJob): boolean =>
  schedule.intervalSeconds !== job.intervalSeconds ||
  schedule.anchor !== job.anchor ||
  schedule.quietHours?.from !== job.quietHours?.from ||
  schedule.quietHours?.to !== job.quietHours?.to

export const faultsOf = (values: JobValues, job: SyncJob): FieldIssues => {
  const seconds = secondsOf(values.interval)
  // What cannot be read as a time the field says itself.
  const fault = seconds === null ? 'required' : intervalFault(seconds, job)
  const unreadable = numbers.filter((name) => values[name].trim() !== '' && Number.isNaN(wanted(values[name])))
  return {
    ...Object.fromEntries(unreadable.map((name) => [name, { code: 'notAnInteger' as const }])),
    ...(fault ? { intervalSeconds: { code: fault } } : {}),
    ...(values.quiet && values.quietFrom === values.quietTo ? { quietHours: { code: 'notAllowedHere' as const } } : {}),
  }
}

/** Field of the form for what the contract or the backend finds fault with. */
export const fieldFor = (path: string): string =>
  path === 'intervalSeconds' ? 'interval' : path.startsWith('quietHours') ? 'quietTo' : path
