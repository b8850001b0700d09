import type { HitKind, SearchHit } from '@/contract/search'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { searchProducts } from '../products/search-products'
import { listQuotes } from '../quotes/list-quotes'
import { reachOf } from '../reach'
import { listMembers } from '../team/list-members'
import { about, findAll, type Finders, invoiceHits, orderHits } from './hits'

type Question = { q: string; kind?: HitKind[] | undefined }

/** Finds in the store what the caller could open: each kind under the right and the reach of its own list. */
export async function searchAccount(tx: Tx, { q, kind }: Question, ctx: Context): Promise<Result<SearchHit[]>> {
  const { actor } = ctx
  if (actor.companyId === null) return ok([])
  const finders: Finders = {}
  if (holds(actor, 'orders.view')) {
    const reach = reachOf(actor, 'orders.view')
    finders.order = () => orderHits(tx, { ...reach, text: q }, false)
  }
  if (holds(actor, 'invoices.view')) {
    const reach = reachOf(actor, 'invoices.view')
    finders.invoice = () => invoiceHits(tx, { ...reach, text: q }, false)
  }
  if (holds(actor, 'quotes.view')) finders.quote = () => quoteHits(tx, q, ctx)
  if (holds(actor, 'team.view')) finders.person = () => colleagueHits(tx, q, ctx)
  if (holds(actor, 'goods.view')) finders.product = () => productHits(tx, q, ctx)
  return ok(await findAll(finders, kind))
}

async function quoteHits(tx: Tx, q: string, ctx: Context): Promise<SearchHit[]> {
  const found = await listQuotes(tx, { q }, ctx)
  return found.ok
    ? found.value.rows.map(({ quote }) => ({ kind: 'quote', id: quote.id, title: quote.number, about: quote.subject }))
    : []
}

async function colleagueHits(tx: Tx, q: string, ctx: Context): Promise<SearchHit[]> {
  const found = await listMembers(tx, { query: { q }, side: 'store' }, ctx)
  return found.ok
    ? found.value.rows.map(({ user, branch }) => ({
        kind: 'person',
        id: user.id,
        title: user.name,
        about: about(user.email, branch?.name),
      }))
    : []
}

async function productHits(tx: Tx, q: string, ctx: Context): Promise<SearchHit[]> {
  const found = await searchProducts(tx, q, ctx)
  return found.ok
    ? found.value.rows.map(({ product }) => ({
        kind: 'product',
        id: product.id,
        title: product.sku,
        about: product.name[ctx.locale],
      }))
    : []
}
