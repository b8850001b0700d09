import type { Instant, IsoDate } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import type { GeneralKind } from '@/domain/sync/general'
import type { Localized, Row } from './base'

/** What an entry says beyond its name: euro for one unit times 1,000,000, percent times 100, days, the tracking page. */
export type GeneralFacts = {
  microEur?: number
  on?: IsoDate
  basisPoints?: number
  days?: number
  trackingPage?: string
}

/** An entry of one of the ERP's lists. */
export type ErpGeneralRow = Row & {
  id: Id<'ErpGeneral'>
  changed: number
  /** Of the list and the code within it: see `generalKey`. */
  key: string
  kind: GeneralKind
  code: string
  name: Localized
  facts: GeneralFacts
}

/** The portal's copy of an entry, as of the last run that read it. Rates stand in a table of their own. */
export type GeneralEntryRow = Row & {
  id: Id<'GeneralEntry'>
  key: string
  kind: Exclude<GeneralKind, 'rate'>
  code: string
  name: Localized
  facts: GeneralFacts
  asOf: Instant
}
