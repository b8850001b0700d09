import type { DateOrder } from '@/domain/files/vocabulary'

const parts =
  /^(\d{1,4})[.\-/ ](\d{1,2})[.\-/ ](\d{1,4})\.?(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?(Z)?)?$/iu
const compact = /^(\d{4})(\d{2})(\d{2})$/u

export type DayAndTime = { day: string; time: string | null; isUtc: boolean }

/** A day, and a time where one stands, in the order of its parts. A four-digit year decides over the order. */
export function readDay(text: string, order: DateOrder): DayAndTime | null {
  const trimmed = text.trim()
  const short = compact.exec(trimmed)
  if (short) return dayOf(Number(short[1]), Number(short[2]), Number(short[3]), null, false)
  const found = parts.exec(trimmed)
  if (!found) return null
  const [, a = '', b = '', c = '', hour, minute, second, half, utc] = found
  const [year, month, day] = a.length > 2 || order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a]
  const time = hour === undefined ? null : timeOf(Number(hour), Number(minute), Number(second ?? 0), half)
  if (hour !== undefined && time === null) return null
  return dayOf(fullYear(year), Number(month), Number(day), time, utc !== undefined)
}

const fullYear = (year: string): number => (year.length <= 2 ? 2000 + Number(year) : Number(year))

function timeOf(hour: number, minute: number, second: number, half: string | undefined): string | null {
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour
  if (hours > 23 || minute > 59 || second > 59) return null
  return [hours, minute, second].map((each) => String(each).padStart(2, '0')).join(':')
}

function dayOf(year: number, month: number, day: number, time: string | null, isUtc: boolean): DayAndTime | null {
  if (year < 1900 || year > 2199) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return { day: date.toISOString().slice(0, 10), time, isUtc }
}

/** The order in which these values are all days; null when none fits. Of several the one people use most is taken. */
export const guessOrder = (values: readonly string[]): DateOrder | null =>
  values.length === 0
    ? null
    : ((['ymd', 'dmy', 'mdy'] as const).find((order) =>
        values.every((value) => readDay(value, order) !== null && (order !== 'ymd' || /^\d{4}/u.test(value.trim()))),
      ) ?? null)
