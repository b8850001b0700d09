import type { Dashboard } from '@/contract/admin/dashboard'
import type { Instant, IsoDate } from '@/domain/clock'

/** Something that waits for the seller's people: how much of it, and since when. */
export type Need = {
  kind: Dashboard['needs'][number]['kind']
  count: number
  since: Instant | null
  /** The last day counted, where the list behind needs to be told. */
  until?: IsoDate
}
