import type { CreditListQuery } from '@/contract/statement-list'
import { currencies, type Money, money } from '@/domain/money'
import { type Result, ok, refuse } from '@/domain/result'
import type { CreditRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, pageOfRows, type Paged, sortOrder } from '../paging'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'
import { type CreditRecord, creditRecord } from './get-credit'
import { remainingOf, unappliedOf } from './unapplied'

/** INV-13, INV-14: what the seller owes the company; the newest first, unless asked otherwise. */
export async function listCredits(
  tx: Tx,
  query: CreditListQuery,
  ctx: Context,
): Promise<Result<Paged<CreditRecord> & { remaining: Money[] }>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  if (!viewerOf(ctx).prices) return refuse('access/forbidden')
  const { field, descending } = sortOrder(query.sort, '-issuedOn')
  const value = (credit: CreditRow) => (field === 'remaining' ? remainingOf(credit) : credit[field])
  const found = (await tx.credits.by('companyId', own.value.id))
    .filter(({ kind, number }) => (!query.kind || kind === query.kind) && (!query.q || containsWords(number, query.q)))
    .toSorted(byValue(value, descending, own.value.locale))
  const page = pageOfRows(found, query)
  const left = await unappliedOf(tx, own.value)
  return ok({
    ...page,
    rows: await Promise.all(page.rows.map((credit) => creditRecord(tx, credit))),
    remaining: currencies.flatMap((each) => (left.has(each) ? [money(left.get(each) ?? 0, each)] : [])),
  })
}
