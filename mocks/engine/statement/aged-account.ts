import type { IsoDate } from '@/domain/clock'
import { type Aging, type AgingBucket, agingBucket, agingBuckets } from '@/domain/invoices/aging'
import { claimsOf } from '@/domain/invoices/claims'
import type { Currency } from '@/domain/money'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { heldOn } from '../disputes/held-back'
import { invoicesSince } from './account-movements'
import { unappliedOn } from './unapplied'

export type AgedAccount = {
  buckets: Aging
  invoices: Record<AgingBucket, number>
  /** Credits and deposits that are not applied: a line of their own, not netted into the buckets. */
  unapplied: number
  /** Held back by disputes on that day: in no bucket. */
  disputed: number
  overdue: number
  /** What the account owes: the buckets and what is disputed, without what is unapplied. */
  total: number
}

/** How old what was owed at the end of a day was then (domain-rules §8). */
export async function agedAccount(tx: Tx, company: CompanyRow, currency: Currency, day: IsoDate): Promise<AgedAccount> {
  const buckets: Aging = { current: 0, days30: 0, days60: 0, days90: 0, older: 0 }
  const invoices = { ...buckets }
  let disputed = 0
  for (const { invoice, settlements } of await invoicesSince(tx, company, currency, day)) {
    if (invoice.issuedOn > day) continue
    const settled = settlements
      .filter(({ state, on }) => state === 'settled' && on <= day)
      .reduce((sum, { amount, discount }) => sum + amount + discount, 0)
    if (settled >= invoice.total) continue
    const held = heldOn(await tx.disputes.by('invoiceId', invoice.id), day)
    const claims = claimsOf({ total: invoice.total, paid: settled, dueOn: invoice.dueOn, ...held })
    disputed += claims.disputed
    for (const bucket of new Set(claims.due.map(({ dueOn }) => agingBucket(dueOn, day)))) invoices[bucket] += 1
    for (const { amount, dueOn } of claims.due) buckets[agingBucket(dueOn, day)] += amount
  }
  const unapplied = await unappliedOn(tx, company, currency, day)
  const owed = agingBuckets.reduce((sum, bucket) => sum + buckets[bucket], 0)
  return { buckets, invoices, unapplied, disputed, overdue: owed - buckets.current, total: owed + disputed - unapplied }
}
