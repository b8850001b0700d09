import type { CustomerActivityQuery } from '@/contract/admin/customer-activity-list'
import type { customerEvents } from '@/contract/admin/customer-records'
import type { Instant } from '@/domain/clock'
import type { CustomerActivityKind, CustomerField } from '@/domain/customers/fields'
import type { CompanyId, OrderId } from '@/domain/ids'
import { type Money, money } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { containsWords, type Paged, pageOfRows } from '../paging'
import { reachCustomer } from './reach-customer'

export type Happening = {
  id: string
  kind: CustomerActivityKind
  event: (typeof customerEvents)[number]
  at: Instant
  who: string | null
  about: string | null
  orderId: OrderId | null
  total: Money | null
  field: CustomerField | null
}

/** Older orders are among the documents; what happened lately is what people look for here. */
const mostOrders = 300
const nothingElse = { about: null, orderId: null, total: null, field: null }

async function ordersOf(tx: Tx, company: CompanyRow): Promise<Happening[]> {
  const { ids } = await tx.search.orders({ companyIds: [company.id] }, 'placedAt', true, 0, mostOrders)
  const orders = await Promise.all(ids.map((id) => tx.orders.require(id)))
  return orders.map(({ id, number, placedAt, placedBy, total, currency }) => ({
    ...nothingElse,
    ...{ id: `order:${id}`, kind: 'order', event: 'orderPlaced', at: placedAt, who: placedBy, about: number },
    orderId: id,
    total: money(total, currency),
  }))
}

async function ofPeople(tx: Tx, people: readonly UserRow[]): Promise<Happening[]> {
  const happenings: Happening[] = []
  for (const { id, name, createdAt, createdBy, invitedAt } of people) {
    const maker = createdBy ? (await tx.users.get(createdBy))?.name : undefined
    const account = { ...nothingElse, kind: 'account' as const, about: name }
    happenings.push({
      ...account,
      ...{ id: `account:${id}`, event: 'accountCreated', at: createdAt, who: maker ?? name },
    })
    if (invitedAt !== null && invitedAt !== createdAt)
      happenings.push({ ...account, id: `invited:${id}`, event: 'accountInvited', at: invitedAt, who: maker ?? null })
    for (const session of await tx.sessions.by('userId', id))
      happenings.push({
        ...nothingElse,
        ...{ id: `session:${session.id}`, kind: 'signIn', event: 'signedIn', at: session.createdAt, who: name },
        about: session.userAgent || null,
      })
  }
  return happenings
}

const changesOf = ({ provenance }: CompanyRow): Happening[] =>
  (Object.entries(provenance) as [CustomerField, NonNullable<(typeof provenance)[CustomerField]>][]).map(
    ([field, { at, by }]) => ({
      ...nothingElse,
      ...{ id: `change:${field}:${at}`, kind: 'change', event: 'valueChanged', at, who: by, field },
    }),
  )

const registered = async (tx: Tx, company: CompanyRow): Promise<Happening[]> =>
  (await tx.registrations.all())
    .filter(({ companyId }) => companyId === company.id)
    .map(({ id, number, contactName, submittedAt }) => ({
      ...nothingElse,
      ...{ id: `registered:${id}`, kind: 'account', event: 'registered', at: submittedAt, who: contactName },
      about: number,
    }))

/** What happened at a customer, newest first: who came in, what was ordered, which accounts and values changed. */
export async function listActivity(
  tx: Tx,
  { companyId, ...query }: CustomerActivityQuery & { companyId: CompanyId },
  ctx: Context,
): Promise<Result<Paged<Happening>>> {
  const found = await reachCustomer(tx, companyId, 'customers.activity', ctx)
  if (!found.ok) return found
  const company = found.value
  const all = [
    ...(await ordersOf(tx, company)),
    ...(await ofPeople(tx, await tx.users.by('companyId', company.id))),
    ...changesOf(company),
    ...(await registered(tx, company)),
  ]
  const kinds = query.kind ?? []
  const rows = all
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .filter(({ who, about }) => containsWords(`${who ?? ''} ${about ?? ''}`, query.q ?? ''))
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
  return ok(pageOfRows(query.sort === 'at' ? rows.toReversed() : rows, query))
}
