import { dateIn, endOfDay } from '@/domain/calendar'
import { can, holds } from '@/domain/permissions/can'
import { waitingForPerson } from '../authorizations/waiting'
import { newestOf, statusOf } from '../quotes/quote-record'
import { reachOf } from '../reach'
import { newest, newsSince, type NoticeSource } from './notice-source'

/** As many of one kind as are looked up one by one. */
const most = 20

/** NAV-09: orders that wait for the caller's decision. */
const toAuthorize: NoticeSource = async (tx, ctx) =>
  (await waitingForPerson(tx, ctx.actor, ctx.clock.now())).map(({ authorization, order }) => {
    const before = authorization.levels.slice(0, authorization.current).flatMap(({ decision }) => decision?.at ?? [])
    return {
      key: `toAuthorize ${order.id} ${authorization.current} ${authorization.submittedAt}`,
      ...{ kind: 'toAuthorize', at: newest([authorization.submittedAt, ...before]), count: 1 },
      ...{ subject: order.number, name: order.placedBy, recordId: order.id },
    }
  })

/** What others decided about the caller's own orders. */
const decided: NoticeSource = async (tx, ctx) => {
  const { companyId, userId } = ctx.actor
  if (companyId === null) return []
  const cases = (await tx.authorizations.by('companyId', companyId)).filter(({ ordererId }) => ordererId === userId)
  const rows = cases.flatMap(({ orderId, status, levels }) => {
    const last = levels.flatMap(({ decision }) => decision ?? []).at(-1)
    if (!last || last.at < newsSince(ctx) || (status !== 'approved' && status !== 'declined')) return []
    return [{ orderId, last, kind: status === 'approved' ? ('authorized' as const) : ('declined' as const) }]
  })
  return Promise.all(
    rows.map(async ({ orderId, last, kind }) => ({
      key: `${kind} ${orderId} ${last.at}`,
      ...{ kind, at: last.at, count: 1, recordId: orderId },
      ...{ subject: (await tx.orders.require(orderId)).number, name: last.byName },
    })),
  )
}

/** Offers whose prices somebody can order at. */
const quotesReady: NoticeSource = async (tx, ctx) => {
  const { companyId } = ctx.actor
  if (companyId === null) return []
  const quotes = (await tx.quotes.by('companyId', companyId)).filter(
    (quote) => can(ctx.actor, 'quotes.view', quote) && statusOf(quote, ctx.clock.now()) === 'offered',
  )
  return quotes.map((quote) => {
    const { number, at } = newestOf(quote)
    return {
      key: `quoteReady ${quote.id} ${number}`,
      ...{ kind: 'quoteReady', at, count: 1, subject: quote.number, name: quote.subject, recordId: quote.id },
    }
  })
}

/** Goods of the caller's own orders that left the seller. */
const shipped: NoticeSource = async (tx, ctx) => {
  if (!holds(ctx.actor, 'orders.view')) return []
  const { companyIds } = reachOf(ctx.actor, 'orders.view')
  const own = { companyIds, userId: ctx.actor.userId, statuses: ['partlyShipped', 'shipped'] as const }
  const { ids } = await tx.search.orders(own, 'placedAt', true, 0, most)
  const found = await Promise.all(
    ids.map(async (id) => {
      const [order, parcels] = await Promise.all([tx.orders.require(id), tx.shipments.by('orderId', id)])
      const sent = parcels.flatMap(({ handedOverAt }) => handedOverAt ?? []).filter((at) => at >= newsSince(ctx))
      if (sent.length === 0) return []
      const at = newest(sent)
      const about = { subject: order.number, name: null, recordId: order.id }
      return [{ key: `shipped ${id} ${at}`, kind: 'shipped' as const, at, count: sent.length, ...about }]
    }),
  )
  return found.flat()
}

/** INV-05: what is past its day, told anew when another one is. */
const overdue: NoticeSource = async (tx, ctx) => {
  const { companyId } = ctx.actor
  if (companyId === null || !holds(ctx.actor, 'invoices.view')) return []
  const { timeZone } = await tx.companies.require(companyId)
  const filter = { ...reachOf(ctx.actor, 'invoices.view'), overdueOn: dateIn(timeZone, ctx.clock.now()) }
  const found = await tx.search.invoices(filter, 'dueOn', true, 0, 1)
  const [last] = found.ids
  if (last === undefined) return []
  const { dueOn } = await tx.invoices.require(last)
  const about = { subject: null, name: null, recordId: null }
  return [
    { key: `overdue ${dueOn}`, kind: 'overdueInvoices', at: endOfDay(dueOn, timeZone), count: found.total, ...about },
  ]
}

/** What the desk decided about invoices the caller may pay. */
const disputesDecided: NoticeSource = async (tx, ctx) => {
  const { companyId } = ctx.actor
  if (companyId === null) return []
  return (await tx.disputes.by('companyId', companyId)).flatMap((row) => {
    const { id, decidedAt, status, number, invoiceNumber } = row
    const isNews = decidedAt !== null && decidedAt >= newsSince(ctx) && status !== 'withdrawn'
    if (!isNews || !can(ctx.actor, 'invoices.pay', row)) return []
    const about = { subject: number, name: invoiceNumber, recordId: id }
    return [{ key: `disputeDecided ${id}`, kind: 'disputeDecided' as const, at: decidedAt, count: 1, ...about }]
  })
}

export const buyerSources: readonly NoticeSource[] = [
  ...[toAuthorize, decided, quotesReady, shipped, overdue],
  disputesDecided,
]
