import type { AllowedAction } from '@/contract/action'
import type { authorizationActions } from '@/contract/authorizations'
import type { AuthorizationListQuery, authorizationViews } from '@/contract/authorization-list'
import { type Money, money } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { placedBetween } from '../orders/order-filter'
import { byValue, containsWords, type Order, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'
import { caseActions } from './case-actions'
import { type CaseRecord, caseRecord, mandateAt, seesCase } from './case-record'
import { companyPeople, personName } from './company-people'

type View = (typeof authorizationViews)[number]
type SortField = 'submittedAt' | 'number' | 'total' | 'orderer' | 'status'
export type ListedCase = CaseRecord & { allowedActions: AllowedAction<(typeof authorizationActions)[number]>[] }
export type CaseList = Paged<ListedCase> & { views: Record<View, number>; totals: Money[] }

/** AUT-06, AUT-08, AUT-09: the cases the caller sees; without a view those that wait for them, when there are any. */
export async function listCases(tx: Tx, query: AuthorizationListQuery, ctx: Context): Promise<Result<CaseList>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const people = await companyPeople(tx, own.value, ctx.clock.now())
  const rows = (await tx.authorizations.by('companyId', own.value.id)).filter((row) => seesCase(ctx, row))
  const cases = await Promise.all(
    rows.map(async (row) => caseRecord(row, await tx.orders.require(row.orderId), people)),
  )
  const found = cases.filter(matching(query, own.value.timeZone))
  const inView: Record<View, (record: CaseRecord) => boolean> = {
    mine: (record) => record.authorization.status === 'pending' && mandateAt(record, ctx.actor.userId) !== undefined,
    pending: hasStatus('pending'),
    approved: hasStatus('approved'),
    declined: hasStatus('declined'),
    all: () => true,
  }
  const count = (view: View): number => found.filter(inView[view]).length
  const views = {
    mine: count('mine'),
    pending: count('pending'),
    approved: count('approved'),
    declined: count('declined'),
    all: found.length,
  }
  const shown = found.filter(inView[query.view ?? (views.mine > 0 ? 'mine' : 'all')])
  const page = pageOfRows(sorted(shown, query.sort, ctx), query)
  return ok({
    ...page,
    rows: page.rows.map((record) => ({ ...record, allowedActions: caseActions(record, ctx) })),
    views,
    totals: totalsOf(shown, ctx),
  })
}

const hasStatus =
  (status: CaseRecord['authorization']['status']) =>
  ({ authorization }: CaseRecord): boolean =>
    authorization.status === status

function matching({ q, status, submittedFrom, submittedTo }: AuthorizationListQuery, zone: string) {
  const { placedFrom, placedBefore } = placedBetween({ placedFrom: submittedFrom, placedTo: submittedTo }, zone)
  const text = q?.trim()
  return ({ authorization, order }: CaseRecord): boolean =>
    (!status?.length || status.includes(authorization.status)) &&
    (placedFrom === undefined || authorization.submittedAt >= placedFrom) &&
    (placedBefore === undefined || authorization.submittedAt < placedBefore) &&
    (!text || containsWords([order.number, order.poNumber, order.placedBy].join(' '), text))
}

/** An order by totals would rank them for people who may not see prices. */
function sorted(cases: readonly CaseRecord[], sort: AuthorizationListQuery['sort'], ctx: Context): CaseRecord[] {
  const asked: Order<SortField> = sortOrder<SortField>(sort, '-submittedAt')
  const { field, descending } =
    asked.field === 'total' && !viewerOf(ctx).prices ? { field: 'submittedAt' as const, descending: true } : asked
  const value: Record<SortField, (record: CaseRecord) => string | number> = {
    submittedAt: ({ authorization }) => authorization.submittedAt,
    number: ({ order }) => order.number,
    total: ({ order }) => order.total,
    orderer: ({ authorization, people, order }) => personName(people, authorization.ordererId) || order.placedBy,
    status: ({ authorization }) => statusOrder.indexOf(authorization.status),
  }
  const keyed = cases.map((record) => ({ id: record.authorization.id, record }))
  return keyed.toSorted(byValue((row) => value[field](row.record), descending, ctx.locale)).map(({ record }) => record)
}

const statusOrder = ['pending', 'declined', 'approved', 'withdrawn']

function totalsOf(cases: readonly CaseRecord[], ctx: Context): Money[] {
  const [first] = cases
  if (!first || !viewerOf(ctx).prices) return []
  return [
    money(
      cases.reduce((sum, { order }) => sum + order.total, 0),
      first.order.currency,
    ),
  ]
}
