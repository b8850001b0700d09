import type { DeskOrderListQuery } from '@/contract/admin/desk-order-list'
import type { CompanyId, OrderId } from '@/domain/ids'
import type { Currency, Money } from '@/domain/money'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderSort, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type ListedOrder, listedOrders } from '../orders/list-orders'
import { pageBounds, type Paged, sortOrder } from '../paging'
import { reachesCustomer } from '../reach'
import { deskFilter, type DeskView, inDeskView } from './desk-filter'

export type ListedDeskOrder = ListedOrder & { company: CompanyRow }
export type DeskOrderList = Paged<ListedDeskOrder> & { views: Record<DeskView, number>; totals: Money[] }

const views = ['all', 'notInErp', 'failed', 'open', 'backordered'] as const satisfies readonly DeskView[]

const deskZone = async (tx: Tx, ctx: Context): Promise<string> => (await tx.users.require(ctx.actor.userId)).timeZone

/** ADM-03, ADM-04, ADM-11: orders of every company the reader reaches. Dates of the query are days where the reader is. */
export async function listDeskOrders(tx: Tx, query: DeskOrderListQuery, ctx: Context): Promise<Result<DeskOrderList>> {
  const filter = deskFilter(query, await deskZone(tx, ctx), ctx.actor)
  const { field, descending } = sortOrder<OrderSort>(query.sort, '-placedAt')
  const { page, pageSize, offset } = pageBounds(query)
  const [found, counts] = await Promise.all([
    tx.search.orders(inDeskView(filter, query.view ?? 'all'), field, descending, offset, pageSize),
    tx.search.countOrders(views.map((view) => inDeskView(filter, view))),
  ])
  const rows = await listedOrders(tx, found.ids)
  const [all = 0, notInErp = 0, failed = 0, open = 0, backordered = 0] = counts
  return ok({
    rows: await Promise.all(
      rows.map(async (row) => ({ ...row, company: await tx.companies.require(row.order.companyId) })),
    ),
    page,
    pageSize,
    total: found.total,
    views: { all, notInErp, failed, open, backordered },
    totals: found.totals,
  })
}

export async function deskOrderNeighbours(
  tx: Tx,
  { orderId, query }: { orderId: OrderId; query: DeskOrderListQuery },
  ctx: Context,
) {
  const order = await tx.orders.get(orderId)
  if (!order || !can(ctx.actor, 'orderDesk.view', order)) return refuse('resource/not-found')
  const filter = inDeskView(deskFilter(query, await deskZone(tx, ctx), ctx.actor), query.view ?? 'all')
  const { field, descending } = sortOrder<OrderSort>(query.sort, '-placedAt')
  return ok(await tx.search.orderNeighbours(orderId, filter, field, descending))
}

export type FilterOptions = {
  companies: { id: CompanyId; name: string; customerNumber: string }[]
  countries: string[]
  currencies: Currency[]
}

/** What there are orders of: companies that never ordered are no choice. */
export async function deskFilterOptions(tx: Tx, ctx: Context): Promise<Result<FilterOptions>> {
  const all = (await tx.companies.all()).filter(({ id }) => reachesCustomer(ctx.actor, 'orderDesk.view', id))
  const counts = await tx.search.countOrders(all.map(({ id }) => ({ companyIds: [id] })))
  const companies = all.filter((_, at) => (counts[at] ?? 0) > 0)
  const addresses = await Promise.all(companies.map(({ id }) => tx.addresses.by('companyId', id)))
  const countries = new Set([
    ...companies.map((company) => company.country),
    ...addresses.flat().map(({ address }) => address.country),
  ])
  return ok({
    companies: companies.toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
    countries: [...countries].toSorted(),
    currencies: [...new Set(companies.map((company) => company.currency))].toSorted(),
  })
}
