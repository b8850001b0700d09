/** What a person's entry of an interval means, or why it means nothing. */
export type IntervalEntry =
  | {
      ok: true
      /** Whole seconds, > 0. */
      seconds: number
      /** How the interval is written properly; shown next to the field when it differs from what was typed. */
      text: string
      /** Minutes or seconds were above 59 and have been carried over: the field says so. */
      overflow: boolean
    }
  | { ok: false; reason: 'empty' | 'format' | 'zero' | 'tooLarge' }

/** A year: anything longer is a slip, and far beyond every job's own maximum. */
const longestSeconds = 365 * 24 * 3600

const two = (value: number): string => String(value).padStart(2, '0')

/** `hh:mm:ss`, hours beyond 24 allowed: 93 600 → `26:00:00`. */
export const formatInterval = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`

const latinDigits = (text: string): string => text.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660))

type Parts = { hours: number; minutes: number; seconds: number; overflow: boolean }
const parts = (hours: number, minutes: number, seconds: number, overflow: boolean): Parts => ({
  hours,
  minutes,
  seconds,
  overflow,
})

function readParts(text: string): Parts | null {
  const clock = /^(\d{1,5}):(\d{1,5})(?::(\d{1,5}))?$/.exec(text)
  if (clock) {
    const [minutes, seconds] = [Number(clock[2]), Number(clock[3] ?? 0)]
    return parts(Number(clock[1]), minutes, seconds, minutes > 59 || seconds > 59)
  }
  if (/^\d{1,6}$/.test(text)) return parts(0, Number(text), 0, false)
  const units =
    /^(?:(\d{1,6})\s*h(?:ours?|rs?)?)?\s*(?:(\d{1,6})\s*m(?:in(?:utes?)?)?)?\s*(?:(\d{1,8})\s*s(?:ec(?:onds?)?)?)?$/.exec(
      text,
    )
  if (!units || units.slice(1).every((part) => part === undefined)) return null
  return parts(Number(units[1] ?? 0), Number(units[2] ?? 0), Number(units[3] ?? 0), false)
}

/**
 * Reads an interval as people write it: `hh:mm:ss` (hours may exceed 24), `1:30` (hours and minutes), `90m`, `1h 30m`,
 * `45s`, and a plain number as minutes. Overflow is carried over and told. Zero is no interval: to stop a job, switch it
 * off. A job's own limits are checked apart (`intervalFault`). Source: domain-rules §11.
 */
export function parseInterval(entry: string): IntervalEntry {
  const text = latinDigits(entry).trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return { ok: false, reason: 'empty' }
  const read = readParts(text)
  if (!read) return { ok: false, reason: 'format' }
  const seconds = read.hours * 3600 + read.minutes * 60 + read.seconds
  if (seconds === 0) return { ok: false, reason: 'zero' }
  if (seconds > longestSeconds) return { ok: false, reason: 'tooLarge' }
  return { ok: true, seconds, text: formatInterval(seconds), overflow: read.overflow }
}

export type IntervalLimits = { minIntervalSeconds: number; maxIntervalSeconds: number }

/** Whether an interval lies outside a job's limits; the limits themselves are allowed. */
export const intervalFault = (
  seconds: number,
  { minIntervalSeconds, maxIntervalSeconds }: IntervalLimits,
): 'tooSmall' | 'tooLarge' | null =>
  seconds < minIntervalSeconds ? 'tooSmall' : seconds > maxIntervalSeconds ? 'tooLarge' : null
