import { dateIn } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import { erpZone } from '@/domain/sync/zone'

/** The day by which the ERP dates its documents. */
export const erpToday = (now: Instant): IsoDate => dateIn(erpZone, now)
