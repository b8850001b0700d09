import type { Instant, IsoInstant } from '@/domain/clock'

export const isoOf = (instant: Instant): IsoInstant => new Date(instant).toISOString()
export const isoOrNull = (instant: Instant | null): IsoInstant | null => (instant === null ? null : isoOf(instant))
