import type { IsoDate } from '@/domain/clock'
import type { DisputeStatus } from '@/domain/disputes/vocabulary'
import type { Money } from '@/domain/money'
import type { Say } from './render'

export type DisputeDecidedParams = {
  name: string
  number: string
  invoice: string
  status: Exclude<DisputeStatus, 'open' | 'withdrawn'>
  credited: Money | null
  credit: string | null
  /** What of it is due again, and when. */
  rejected: Money | null
  dueAgainOn: IsoDate | null
  note: string | null
}

/** What the desk decided about a disputed part of an invoice. */
export const disputeBody = (
  { number, invoice, status, credited, credit, rejected, dueAgainOn, note }: DisputeDecidedParams,
  say: Say,
  format: { amount(value: Money): string; date(day: IsoDate): string },
): (string | null)[] => [
  say(`disputeDecided.text.${status}`, { number, invoice }),
  credited && credit && say('disputeDecided.credit', { credit, amount: format.amount(credited) }),
  rejected &&
    dueAgainOn &&
    say('disputeDecided.again', { amount: format.amount(rejected), date: format.date(dueAgainOn) }),
  note,
]
