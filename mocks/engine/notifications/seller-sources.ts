import { holds } from '@/domain/permissions/can'
import { newestOf, statusOf } from '../quotes/quote-record'
import { reachesCustomer, reachOf } from '../reach'
import { reachesRegistration } from '../registrations/reach'
import { openFailures } from '../sync/failures'
import { newest, newsSince, type NoticeSource } from './notice-source'

/** As many of one kind as are looked up one by one. */
const most = 20

/** ADM-05: orders that did not get into the ERP. */
const ordersFailed: NoticeSource = async (tx, ctx) => {
  if (!holds(ctx.actor, 'orderDesk.view')) return []
  const { companyIds } = reachOf(ctx.actor, 'orderDesk.view')
  const { ids } = await tx.search.orders({ companyIds, erpStates: ['failed'] }, 'placedAt', true, 0, most)
  return Promise.all(
    ids.map(async (id) => {
      const [order, attempts] = await Promise.all([tx.orders.require(id), tx.sendAttempts.by('orderId', id)])
      const company = await tx.companies.require(order.companyId)
      return {
        key: `orderFailed ${id} ${attempts.length}`,
        ...{ kind: 'orderFailed', at: newest([order.placedAt, ...attempts.map(({ at }) => at)]), count: 1 },
        ...{ subject: order.number, name: company.name, recordId: id },
      }
    }),
  )
}

/** SYN-10: records that no run could bring over; one line for all, told anew with each that joins. */
const rowsFailed: NoticeSource = async (tx, ctx) => {
  if (!holds(ctx.actor, 'sync.view')) return []
  const rows = await openFailures(tx, ctx.clock.now())
  if (rows.length === 0) return []
  const at = newest(rows.map(({ firstSeenAt }) => firstSeenAt))
  const about = { subject: null, name: null, recordId: null }
  return [{ key: `rowsFailed ${at}`, kind: 'rowsFailed', at, count: rows.length, ...about }]
}

/** Jobs that came to another state; of each the last word. */
const jobAlerts: NoticeSource = async (tx, ctx) => {
  if (!holds(ctx.actor, 'sync.view')) return []
  const told = (await tx.syncAlerts.all()).filter(({ at, test }) => !test && at >= newsSince(ctx))
  const last = new Map(told.toSorted((a, b) => a.at - b.at).map((row) => [row.jobKey, row]))
  return [...last.values()].map(({ id, at, jobKey, to }) => ({
    key: `jobAlert ${id}`,
    ...{ kind: 'jobAlert', at, count: 1, subject: jobKey, name: to, recordId: null },
  }))
}

/** REG-02: companies that ask to be let in. */
const registrations: NoticeSource = async (tx, ctx) => {
  if (!holds(ctx.actor, 'registrations.view')) return []
  const waiting = (await tx.registrations.all()).filter(
    (row) => row.state === 'waiting' && reachesRegistration(ctx.actor, row),
  )
  return waiting.map(({ id, number, companyName, submittedAt, confirmedAt }) => ({
    key: `registration ${id}`,
    ...{ kind: 'registration', at: confirmedAt ?? submittedAt, count: 1 },
    ...{ subject: number, name: companyName, recordId: id },
  }))
}

/** QUO-02: quotes that wait for prices. */
const quotesRequested: NoticeSource = async (tx, ctx) => {
  if (!holds(ctx.actor, 'customers.documents')) return []
  const asked = (await tx.quotes.all()).filter(
    (quote) =>
      reachesCustomer(ctx.actor, 'customers.documents', quote.companyId) &&
      statusOf(quote, ctx.clock.now()) === 'requested',
  )
  return asked.map((quote) => {
    const { number, at } = newestOf(quote)
    return {
      key: `quoteRequested ${quote.id} ${number}`,
      ...{ kind: 'quoteRequested', at, count: 1, subject: quote.number, name: quote.requestedBy, recordId: quote.id },
    }
  })
}

/** Disputes nobody has decided. */
const disputesToDecide: NoticeSource = async (tx, ctx) => {
  const rows = (await tx.disputes.by('undecided', 'yes')).filter(({ companyId }) =>
    reachesCustomer(ctx.actor, 'disputeDesk.view', companyId),
  )
  return Promise.all(
    rows.map(async ({ id, openedAt, number, companyId }) => {
      const { name } = await tx.companies.require(companyId)
      const about = { subject: number, name, recordId: id }
      return { key: `disputeToDecide ${id}`, kind: 'disputeToDecide' as const, at: openedAt, count: 1, ...about }
    }),
  )
}

export const sellerSources: readonly NoticeSource[] = [
  ordersFailed,
  rowsFailed,
  jobAlerts,
  registrations,
  quotesRequested,
  disputesToDecide,
]
