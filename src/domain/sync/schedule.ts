import { extraMinutes, dateIn, instantOfWall, wallTime } from '../calendar'
import type { Instant, TimeZone } from '../clock'
import type { IntervalAnchor } from './vocabulary'
import { erpZone } from './zone'

/** Times of day in the ERP's zone (`HH:mm`). From and to the same is the whole day, which `quietFault` refuses. */
export type QuietHours = { from: string; to: string }

/** How often a job runs by itself. */
export type Schedule = {
  intervalSeconds: number
  anchor: IntervalAnchor
  quietHours: QuietHours | null
}

/** When the last run began and ended; `endedAt` null while it goes on. */
export type LastRun = { startedAt: Instant; endedAt: Instant | null }

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
/** A Monday: runs of whole weeks by the clock begin on one. */
const wallStart = Date.parse('1970-01-05T00:00:00Z')

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const modulo = (value: number, by: number): number => ((value % by) + by) % by

/** Quiet hours that leave no moment of the day, or are no times of day. */
export const quietFault = ({ from, to }: QuietHours): 'format' | 'notAllowedHere' | null => {
  const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
  if (!isTime(from) || !isTime(to)) return 'format'
  return from === to ? 'notAllowedHere' : null
}

/** Whether a moment lies in the quiet hours. The first minute does, that at which they end does not. */
export function isQuiet(at: Instant, quiet: QuietHours | null, zone: TimeZone = erpZone): boolean {
  if (!quiet) return false
  const minute = Math.floor(modulo(wallTime(at, zone), dayMs) / minuteMs)
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)]
  return from < to ? minute >= from && minute < to : minute >= from || minute < to
}

/** The first moment from `at` on that is not quiet. */
export function afterQuiet(at: Instant, quiet: QuietHours | null, zone: TimeZone = erpZone): Instant {
  if (!quiet || !isQuiet(at, quiet, zone)) return at
  const wall = wallTime(at, zone)
  const end = wall - modulo(wall, dayMs) + minutesOf(quiet.to) * minuteMs
  const loud = instantOfWall(end > wall ? end : end + dayMs, zone)
  // In the hour that an autumn night repeats, the wall shows the end of the quiet hours a second time.
  return loud > at ? loud : afterQuiet(at + minuteMs - modulo(at, minuteMs), quiet, zone)
}

/**
 * The first full step of the clock after `at`. Steps of up to an hour go on at their pace through a night that the
 * clock changes; longer ones are times of day, each of which comes exactly once: one that spring skips is the moment
 * after the gap, one that autumn repeats is the first of the two (the rule of Debian's cron). Weeks begin on Monday.
 */
export function nextStep(at: Instant, intervalSeconds: number, zone: TimeZone = erpZone): Instant {
  const step = intervalSeconds * 1000
  if (step <= hourMs) return at + step - modulo(wallTime(at, zone) - wallStart, step)
  const wall = wallTime(at, zone)
  // One step back: an hour that comes twice must not hide the step that its first coming was.
  let next = wall - modulo(wall - wallStart, step)
  while (instantOfWall(next, zone) <= at) next += step
  return instantOfWall(next, zone)
}

/** The last full step of the clock not after `at`. */
export function lastStep(at: Instant, intervalSeconds: number, zone: TimeZone = erpZone): Instant {
  const step = intervalSeconds * 1000
  const wall = wallTime(at, zone)
  if (step <= hourMs) return at - modulo(wall - wallStart, step)
  let last = wall + step - modulo(wall - wallStart, step)
  while (instantOfWall(last, zone) > at) last -= step
  return instantOfWall(last, zone)
}

/**
 * When a job runs next by itself, not before `now`. From the start or the end of the last run elapsed time counts,
 * whatever the clocks on the wall do; what is overdue runs at once, and once. Nothing falls in quiet hours: it waits for
 * their end, by the clock for the first step after it. Source: domain-rules §11.
 */
export function nextRunAt(schedule: Schedule, last: LastRun | null, now: Instant, zone: TimeZone = erpZone): Instant {
  const { intervalSeconds, anchor, quietHours } = schedule
  if (anchor === 'clock') return loudStep(nextStep(now, intervalSeconds, zone), schedule, zone)
  // A run that seems to lie in the future is one from before the clock was set back.
  const from = last === null ? now : Math.min(anchor === 'start' ? last.startedAt : (last.endedAt ?? now), now)
  return afterQuiet(Math.max(from + intervalSeconds * 1000, now), quietHours, zone)
}

/** The first step of the clock from this one on that is not quiet. */
function loudStep(step: Instant, { intervalSeconds, quietHours }: Schedule, zone: TimeZone): Instant {
  let next = step
  // Steps may fall into the quiet hours every day; then the end of these is when it runs.
  for (let tries = 0; isQuiet(next, quietHours, zone); tries += 1) {
    const loud = afterQuiet(next, quietHours, zone)
    if (tries > 6) return loud
    const aligned = lastStep(loud, intervalSeconds, zone)
    next = aligned === loud ? loud : intervalSeconds >= dayMs / 1000 ? loud : nextStep(loud, intervalSeconds, zone)
  }
  return next
}

/**
 * Of a plan that was not kept, the one run that is caught up with: the latest that was due by `until`. However long the
 * clock stood or jumped, no more than this one takes place.
 */
export function latestMissed(
  schedule: Schedule,
  plannedAt: Instant,
  until: Instant,
  zone: TimeZone = erpZone,
): Instant {
  const { intervalSeconds, anchor } = schedule
  if (until <= plannedAt) return plannedAt
  const step = intervalSeconds * 1000
  const latest =
    anchor === 'clock'
      ? lastStep(until, intervalSeconds, zone)
      : plannedAt + Math.floor((until - plannedAt) / step) * step
  return Math.max(latest, plannedAt)
}

export type PlannedRun = {
  at: Instant
  /** By how many minutes the day in the ERP's zone is longer or shorter than others; 0 on all but two days a year. */
  extraMinutes: number
}

/** The next few runs, if each begins when it is planned and takes its usual time. `first` is the planned one. */
export function upcomingRuns(
  schedule: Schedule,
  first: Instant,
  count: number,
  usualSeconds: number,
  zone: TimeZone = erpZone,
): PlannedRun[] {
  const runs: PlannedRun[] = []
  let at = first
  while (runs.length < count) {
    runs.push({ at, extraMinutes: extraMinutes(dateIn(zone, at), zone) })
    const endedAt = at + usualSeconds * 1000
    at = nextRunAt(schedule, { startedAt: at, endedAt }, schedule.anchor === 'end' ? endedAt : at, zone)
  }
  return runs
}

/** What becomes of the run that is planned when the schedule changes. */
export const plannedChoices = ['replan', 'keep', 'runNow'] as const
export type PlannedChoice = (typeof plannedChoices)[number]
