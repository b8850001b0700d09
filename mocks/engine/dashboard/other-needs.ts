import { addDays, dateIn } from '@/domain/calendar'
import type { TimeZone } from '@/domain/clock'
import { holds } from '@/domain/permissions/can'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { deskFilter } from '../desk/desk-filter'
import { listProducts } from '../products/list-products'
import { listRegistrations } from '../registrations/list'
import type { Need } from './need'

/** Days after which an order that still waits for its authorizers is the seller's business, too. */
const patienceDays = 3

/** Companies that ask to be let in. */
export async function registrationNeeds(tx: Tx, ctx: Context): Promise<Need[]> {
  if (!holds(ctx.actor, 'registrations.view')) return []
  const waiting = await listRegistrations(tx, { view: 'waiting', sort: 'submittedAt', pageSize: 1 }, ctx)
  if (!waiting.ok) return []
  return [{ kind: 'registrations', count: waiting.value.total, since: waiting.value.rows[0]?.row.submittedAt ?? null }]
}

/** ADM-23: orders that have been waiting for their authorizers for more than three days. */
export async function authorizationNeeds(tx: Tx, ctx: Context, zone: TimeZone): Promise<Need[]> {
  if (!holds(ctx.actor, 'orderDesk.view')) return []
  const until = addDays(dateIn(zone, ctx.clock.now()), -patienceDays)
  const filter = deskFilter({ authorization: ['pending'], placedTo: until }, zone, ctx.actor)
  const found = await tx.search.orders(filter, 'placedAt', false, 0, 1)
  const [first] = found.ids
  const since = first ? (await tx.orders.require(first)).placedAt : null
  return [{ kind: 'authorizationsStuck', count: found.total, since, until }]
}

/** Products whose name or description is missing in a language, and values on which portal and ERP disagree. */
export async function productNeeds(tx: Tx, ctx: Context): Promise<Need[]> {
  if (!holds(ctx.actor, 'catalogue.view')) return []
  const { views } = await listProducts(tx, { pageSize: 1 }, ctx)
  return [
    { kind: 'productsUntranslated', count: views.untranslated, since: null },
    { kind: 'productConflicts', count: views.conflicts, since: null },
  ]
}
