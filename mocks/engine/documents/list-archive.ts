import { type ArchiveListQuery, type ArchiveView, archiveViews } from '@/contract/archive-list'
import { endOfDay, startOfDay } from '@/domain/calendar'
import { type ArchiveKind, archiveKinds } from '@/domain/documents/vocabulary'
import { orderPaperKinds } from '@/domain/orders/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { DocumentSearch, FoundDocument, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { containsWords, pageBounds, type Paged } from '../paging'
import { mayHold, mayOpen, reachOfKind } from './archive-rights'
import { documentsBesideOrders } from './archive-sources'
import { archivedDocument, archivedOrder } from './archived-records'
import type { ArchivedRow } from './archived-row'

export type ArchiveList = Paged<ArchivedRow> & { views: Record<ArchiveView, number>; company: CompanyRow }

const kindsOfView: Readonly<Record<ArchiveView, readonly ArchiveKind[]>> = {
  all: archiveKinds,
  purchases: ['order', 'orderConfirmation'],
  deliveries: ['deliveryNote'],
  billing: ['invoice', 'creditMemo', 'receipt'],
  quotes: ['quote'],
  returns: ['return'],
  products: ['product'],
}
/** ORD-10, ORD-11: everything on paper that the caller may see, newest first unless asked otherwise. */
export async function listArchive(tx: Tx, query: ArchiveListQuery, ctx: Context): Promise<Result<ArchiveList>> {
  // Sellers have no company whose papers these would be.
  if (ctx.actor.companyId === null) return refuse('resource/not-found')
  const company = await tx.companies.require(ctx.actor.companyId)
  const kinds = archiveKinds.filter((kind) => !query.kind?.length || query.kind.includes(kind))
  const time = {
    issuedFrom: query.from === undefined ? undefined : startOfDay(query.from, company.timeZone),
    issuedBefore: query.to === undefined ? undefined : endOfDay(query.to, company.timeZone),
  }
  const beside = (await documentsBesideOrders(tx, company.id, kinds, ctx)).filter(isIn(query.q, time))
  const own = query.order === undefined ? null : await ofOrder(tx, query.order, kinds, beside, ctx)
  const filterOf = (view: ArchiveView): DocumentSearch => ({
    ...time,
    text: query.q,
    parts: orderPaperKinds
      .filter((kind) => kinds.includes(kind) && kindsOfView[view].includes(kind) && mayHold(ctx.actor, kind))
      .map((kind) => ({ kinds: [kind], ...reachOfKind(ctx.actor, kind) })),
  })
  const listed = own?.filter(isIn(query.q, time)) ?? beside
  const inView = (view: ArchiveView) => listed.filter(({ kind }) => kindsOfView[view].includes(kind))
  const counts = own ? archiveViews.map(() => 0) : await tx.search.countDocuments(archiveViews.map(filterOf))
  const total = (view: ArchiveView): number => (counts[archiveViews.indexOf(view)] ?? 0) + inView(view).length
  const views = Object.fromEntries(archiveViews.map((view) => [view, total(view)])) as Record<ArchiveView, number>

  const view = query.view ?? 'all'
  const bounds = pageBounds(query)
  const isDescending = query.sort !== 'issuedOn'
  const rows = await pageOf(tx, { filter: own ? null : filterOf(view), beside: inView(view), isDescending, ...bounds })
  return ok({ rows, page: bounds.page, pageSize: bounds.pageSize, total: views[view], views, company })
}

type Question = {
  /** Null: documents of orders are none of it. */
  filter: DocumentSearch | null
  beside: readonly ArchivedRow[]
  isDescending: boolean
  offset: number
  pageSize: number
}

/**
 * Two lists by time as one. Of the long one only what can stand on the page is read: a row of it stands at most as many
 * places further down as the short one has rows.
 */
async function pageOf(tx: Tx, { filter, beside, isDescending, offset, pageSize }: Question): Promise<ArchivedRow[]> {
  const way = isDescending ? -1 : 1
  const inOrder = (rows: readonly ArchivedRow[]) => rows.toSorted((a, b) => way * (a.issuedAt - b.issuedAt))
  const from = filter ? Math.max(0, offset - beside.length) : 0
  const found = filter ? (await tx.search.documents(filter, isDescending, from, offset + pageSize - from)).found : []
  const rows = await Promise.all(found.map((each) => rowOf(tx, each)))
  return inOrder([...rows, ...beside]).slice(offset - from, offset - from + pageSize)
}

const rowOf = async (tx: Tx, found: FoundDocument): Promise<ArchivedRow> => {
  if (found.source === 'order') return archivedOrder(await tx.orders.require(found.id))
  const row = await tx.documents.require(found.id)
  return archivedDocument(row, await tx.orders.require(row.orderId))
}

/** The documents of one order, by its number; none when the caller may not see it. */
async function ofOrder(
  tx: Tx,
  number: string,
  kinds: readonly ArchiveKind[],
  beside: readonly ArchivedRow[],
  ctx: Context,
): Promise<ArchivedRow[]> {
  const order = await tx.orders.one('number', number.trim().toUpperCase())
  if (!order || !mayOpen(ctx.actor, 'order', order)) return []
  const documents = await tx.documents.by('orderId', order.id)
  const rows = [archivedOrder(order), ...documents.map((row) => archivedDocument(row, order))]
  return [
    ...rows.filter(({ kind }) => kinds.includes(kind) && mayOpen(ctx.actor, kind, order)),
    ...beside.filter(({ orderId }) => orderId === order.id),
  ]
}

const isIn =
  (
    text: string | undefined,
    { issuedFrom = -Infinity, issuedBefore = Infinity }: { issuedFrom?: number; issuedBefore?: number },
  ) =>
  ({ number, title, orderNumber, issuedAt }: ArchivedRow): boolean => {
    const words = [number, title, orderNumber].filter(Boolean).join(' ')
    return issuedAt >= issuedFrom && issuedAt < issuedBefore && containsWords(words, text ?? '')
  }
