import { dateIn } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'

/** The seller's own time zone, in which the ERP dates its documents. */
export const erpTimeZone = 'Europe/Warsaw'
export const erpToday = (now: Instant): IsoDate => dateIn(erpTimeZone, now)
