import type { Instant, IsoDate, TimeZone } from './clock'

const dayMs = 86_400_000
const toUtc = (date: IsoDate): Instant => Date.parse(`${date}T00:00:00Z`)
const fromUtc = (instant: Instant): IsoDate => new Date(instant).toISOString().slice(0, 10)

/** The date `days` later (earlier, when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => fromUtc(toUtc(date) + days * dayMs)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((toUtc(to) - toUtc(from)) / dayMs)

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekday = (date: IsoDate): number => new Date(toUtc(date)).getUTCDay() || 7

/** Monday to Friday. Public holidays are the ERP's business. */
export const isWorkday = (date: IsoDate): boolean => weekday(date) <= 5

/** The date itself when it is a workday, else the next one. */
export function nextWorkday(date: IsoDate): IsoDate {
  let next = date
  while (!isWorkday(next)) next = addDays(next, 1)
  return next
}

/** The `count`-th workday after `date` (0: the date itself, or the next workday). `count` ≥ 0. */
export function addWorkdays(date: IsoDate, count: number): IsoDate {
  let next = nextWorkday(date)
  for (let left = count; left > 0; left -= 1) next = nextWorkday(addDays(next, 1))
  return next
}

const formats = new Map<TimeZone, Intl.DateTimeFormat>()
const partsIn = (zone: TimeZone): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, format)
  return format
}
const wallClock = (instant: Instant, zone: TimeZone): Record<string, string> =>
  Object.fromEntries(
    partsIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )

const readOffset = (instant: Instant, zone: TimeZone): number => {
  const { year, month, day, hour, minute, second } = wallClock(instant, zone)
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(instant / 1000) * 1000
}

/** Since then all zones have changed their clocks at full quarters of an hour in UTC. */
const inQuartersFrom = Date.UTC(1980, 0, 1)
const quarterMs = 15 * 60_000
/** By zone and quarter of an hour: reading a clock of another zone is a hundred times as slow as looking here. */
const offsets = new Map<TimeZone, Map<number, number>>()
const mostOffsets = 20_000

const offsetAt = (instant: Instant, zone: TimeZone): number => {
  if (!(instant >= inQuartersFrom)) return readOffset(instant, zone)
  const known = offsets.get(zone) ?? new Map<number, number>()
  const quarter = Math.floor(instant / quarterMs)
  const offset = known.get(quarter) ?? readOffset(quarter * quarterMs, zone)
  if (known.size > mostOffsets) known.clear()
  offsets.set(zone, known.set(quarter, offset))
  return offset
}

/** The calendar date an instant falls on in a time zone; "today" when given the clock's now. */
export const dateIn = (zone: TimeZone, instant: Instant): IsoDate => fromUtc(instant + offsetAt(instant, zone))

/** The first instant of a date in a time zone: the inclusive lower edge of "placed from". */
export function startOfDay(date: IsoDate, zone: TimeZone): Instant {
  const guess = toUtc(date)
  const first = guess - offsetAt(guess, zone)
  return guess - offsetAt(first, zone)
}

/** The first instant of the following date, the exclusive upper edge of "placed to". */
export const endOfDay = (date: IsoDate, zone: TimeZone): Instant => startOfDay(addDays(date, 1), zone)

/**
 * What a clock on the wall shows, as if it stood in UTC: milliseconds of its date and time. Two instants show the same
 * in the hour that an autumn night repeats.
 */
export const wallTime = (instant: Instant, zone: TimeZone): number => instant + offsetAt(instant, zone)

/**
 * The instant at which a clock on the wall shows this (`wallTime`). A time the wall skips in spring is the moment after
 * the gap; one it shows twice in autumn is the first of the two.
 */
export function instantOfWall(wall: number, zone: TimeZone): Instant {
  const before = offsetAt(wall - dayMs, zone)
  const after = offsetAt(wall + dayMs, zone)
  const first = wall - Math.max(before, after)
  if (wallTime(first, zone) === wall) return first
  const second = wall - Math.min(before, after)
  if (wallTime(second, zone) === wall) return second
  // In the gap: by the offset before it the instant lies beyond it, by that gap's length too far.
  return changeBetween(first, second, zone)
}

/** The moment between two instants at which the zone's offset changes. */
function changeBetween(from: Instant, to: Instant, zone: TimeZone): Instant {
  const old = offsetAt(from, zone)
  let [low, high] = [from, to]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (offsetAt(middle, zone) === old) low = middle
    else high = middle
  }
  return high
}

/** By how many minutes a date is longer (autumn) or shorter (spring, negative) than a usual day; 0 on all others. */
export const extraMinutes = (date: IsoDate, zone: TimeZone): number =>
  Math.round((endOfDay(date, zone) - startOfDay(date, zone) - dayMs) / 60_000)
