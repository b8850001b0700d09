import type { PayableListQuery } from '@/contract/payment-list'
import type { IsoDate } from '@/domain/clock'
import { openAmount } from '@/domain/invoices/status'
import { type Money, money } from '@/domain/money'
import { type Result, ok, refuse } from '@/domain/result'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { InvoiceSearch, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany, reachOf } from '../reach'
import { viewerOf } from '../viewer'
import { payableOf, sellersToday } from './payable'

export type PayableList = Paged<InvoiceRow> & { totals: Money[]; today: IsoDate }

/** More open invoices than any customer has. */
const most = 2_000

/** INV-01, INV-17: open invoices the caller may pay, whatever the origin of their orders; the first due first. */
export async function listPayable(tx: Tx, query: PayableListQuery, ctx: Context): Promise<Result<PayableList>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  if (!viewerOf(ctx).prices) return refuse('access/forbidden')
  const today = sellersToday(ctx)
  const filter: InvoiceSearch = { paid: false, text: query.q, ...reachOf(ctx.actor, 'invoices.pay') }
  if (query.overdue) filter.overdueOn = today
  const { ids } = await tx.search.invoices(filter, 'dueOn', false, 0, most)
  const open = (await Promise.all(ids.map((id) => tx.invoices.require(id)))).filter((row) => payableOf(row) > 0)
  const { field, descending } = sortOrder(query.sort, 'dueOn')
  const sorted = open.toSorted(
    byValue((row) => (field === 'open' ? openAmount(row) : row[field]), descending, ctx.locale),
  )
  const sums = new Map<Money['currency'], number>()
  for (const row of open) sums.set(row.currency, (sums.get(row.currency) ?? 0) + payableOf(row))
  const totals = [...sums].map(([currency, amount]) => money(amount, currency))
  return ok({ ...pageOfRows(sorted, query), totals, today })
}
