/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number
/** Where "now" comes from. Injected everywhere, so that time can be moved by a person and by a test. */
export type Clock = { now(): Instant }
/** ISO 8601 instant in UTC, e.g. `2026-11-22T09:42:31.000Z`. */
export type IsoInstant = string
/** ISO 8601 calendar date without a time zone, e.g. `2026-11-22`. */
export type IsoDate = string
/** IANA time zone name, e.g. `Europe/Warsaw`. */
export type TimeZone = string
