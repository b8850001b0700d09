import { addDays, addWorkdays, dateIn, isWorkday, nextWorkday, startOfDay, weekday } from '@/domain/calendar'
import type { Instant, IsoDate, TimeZone } from '@/domain/clock'
import { erpZone } from '@/domain/sync/zone'
import { shareOf } from '../history/random'
import { companies, companyIds } from '../companies'
import type { OrderScript } from './script'

export const minuteMs = 60_000
const hourMs = 60 * minuteMs
const [opensAt, closesAt] = [8, 17]

/** Workdays a parcel travels from the seller in Poland; the default is that of a neighbouring country. */
const transitDays: Readonly<Record<string, number>> = { PL: 1, GB: 3, US: 4, AE: 4 }
export const transitTo = (country: string): number => transitDays[country] ?? 2

// Time zones are slow to look up, and the story asks for the same days again and again.
const midnights = new Map<string, Instant>()
function midnight(date: IsoDate, zone: TimeZone): Instant {
  const known = midnights.get(date + zone)
  if (known !== undefined) return known
  const found = startOfDay(date, zone)
  midnights.set(date + zone, found)
  return found
}

const atHour = (date: IsoDate, hour: number, zone: TimeZone = erpZone): Instant =>
  midnight(date, zone) + Math.floor(hour * 3600) * 1000

/** A share in [0, 1) that an order keeps from start to start. */
export const shareFor = (key: string, purpose: number): number =>
  shareOf(
    31,
    [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7),
    purpose,
  )

/** The `count`-th workday before a workday. */
export function workdaysBefore(date: IsoDate, count: number): IsoDate {
  const rest = count % 5
  return addDays(date, -(Math.floor(count / 5) * 7 + rest + (rest >= weekday(date) ? 2 : 0)))
}

/** The last day on which the seller's office has opened: today, or at the weekend the Friday before. */
export function officeDay(now: Instant): IsoDate {
  if (lastOfficeDay.now !== now) lastOfficeDay = { now, day: findOfficeDay(now) }
  return lastOfficeDay.day
}

let lastOfficeDay: { now: Instant; day: IsoDate } = { now: Number.NaN, day: '1970-01-01' as IsoDate }

function findOfficeDay(now: Instant): IsoDate {
  const today = dateIn(erpZone, now)
  let day = now < atHour(today, opensAt) ? addDays(today, -1) : today
  while (!isWorkday(day)) day = addDays(day, -1)
  return day
}

/** At an hour of the workday that many workdays before the last one. From 1 day on it is always in the past. */
export const workdayAgo = (now: Instant, days: number, hour: number, zone?: TimeZone): Instant =>
  atHour(workdaysBefore(officeDay(now), days), hour, zone)

/** This many minutes before now, of those in which the office was open. Less than a working day. */
export function officeMinutesAgo(now: Instant, minutes: number): Instant {
  const day = officeDay(now)
  const at = Math.min(now, atHour(day, closesAt)) - minutes * minuteMs
  const early = atHour(day, opensAt) - at
  return early <= 0 ? at : atHour(workdaysBefore(day, 1), closesAt) - early
}

/** This many minutes later, of those in which the office is open, and never later than a few minutes ago. */
export function officeMinutesLater(from: Instant, minutes: number, now: Instant): Instant {
  const date = dateIn(erpZone, from)
  const isOver = !isWorkday(date) || from >= atHour(date, closesAt)
  const day = isOver ? nextWorkday(addDays(date, 1)) : date
  const at = Math.max(from, atHour(day, opensAt)) + minutes * minuteMs
  const late = at - atHour(day, closesAt)
  return Math.min(late <= 0 ? at : atHour(addWorkdays(day, 1), opensAt) + late, Math.max(now - 4 * minuteMs, from))
}

export const isInOffice = (at: Instant): boolean => {
  const date = dateIn(erpZone, at)
  return isWorkday(date) && at >= atHour(date, opensAt) && at < atHour(date, closesAt)
}

const zoneOf = (script: OrderScript): TimeZone =>
  companies.find(({ id }) => id === companyIds[script.company])?.timeZone ?? erpZone

/** When an order of the story was placed: in the customer's own working hours, and before now whatever the hour is. */
export function placedAtOf(script: OrderScript, now: Instant): Instant {
  if (script.secondsAgo !== undefined) return now - script.secondsAgo * 1000
  if (script.minutesAgo !== undefined) return officeMinutesAgo(now, script.minutesAgo)
  return workdayAgo(now, script.daysAgo, (script.hour ?? 10) + shareFor(script.key, 1), zoneOf(script))
}

export type DeliveryTimes = { packedAt: Instant; handedOverAt: Instant; deliveredAt: Instant; expectedOn: IsoDate }

/** When the shipment at this place left and arrives; what lies after now has not happened. */
export function deliveryTimesOf(script: OrderScript, place: number, country: string, now: Instant): DeliveryTimes {
  const placedAt = placedAtOf(script, now)
  const days = script.shipments?.[place]?.afterDays ?? 0
  const placedOn = dateIn(erpZone, placedAt)
  if (days === 0) {
    const packedAt = Math.min(placedAt + 9 * minuteMs, now - 2 * minuteMs)
    return { packedAt, handedOverAt: packedAt, deliveredAt: packedAt, expectedOn: placedOn }
  }
  const day = addWorkdays(placedOn, days)
  const arrives = addWorkdays(day, transitTo(country))
  const packedAt = atHour(day, 10 + 4.5 * shareFor(script.key, 10 + place))
  const handedOverAt = atHour(day, 15.5 + 1.5 * shareFor(script.key, 20 + place))
  const deliveredAt = atHour(arrives, 8.5 + 5.5 * shareFor(script.key, 30 + place), zoneOf(script))
  const isLong = packedAt + hourMs < now
  return { packedAt: isLong ? packedAt : now - hourMs, handedOverAt, deliveredAt, expectedOn: arrives }
}
