import type { OrderRow } from '@mocks/store/rows/orders'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import { can } from '@/domain/permissions/can'
import type { Context } from '../context'
import { containsWords } from '../paging'
import { reachOf } from '../reach'
import type { Asker } from './asker'
import { openSource, type OpenSource } from './open-source'

export type FoundSource = {
  kind: 'order' | 'invoice' | 'shipment'
  id: string
  number: string
  orderNumber: string
  on: IsoDate
  product: ProductRow | null
  pieces: number
  until: IsoDate | null
}
export type FoundSources = { documents: FoundSource[]; products: ProductRow[] }

const mostOrders = 25
const mostDocuments = 30
const mostProducts = 8

/**
 * RMA-15: the newest orders that match, with their invoices and packing slips, as far as something of them may be
 * returned; and articles by the same words. Without words the newest orders.
 */
export async function findSources(tx: Tx, asker: Asker, q: string, ctx: Context): Promise<FoundSources> {
  const words = q.trim()
  const products = words === '' ? [] : await productsLike(tx, words)
  const ids = new Map([...(await byOrder(tx, asker, words, ctx)), ...(await byPaper(tx, asker, words))])
  const documents: FoundSource[] = []
  for (const order of ids.values()) {
    if (documents.length >= mostDocuments) break
    documents.push(...(await documentsOf(tx, asker, order, { words, products }, ctx)))
  }
  return { documents, products: products.slice(0, mostProducts) }
}

const productsLike = async (tx: Tx, words: string): Promise<ProductRow[]> =>
  (await tx.products.all()).filter(({ sku, name }) => containsWords([sku, name.en, name.pl, name.ar].join(' '), words))

/** By order number, purchase order number, tracking number or article. */
async function byOrder(tx: Tx, asker: Asker, text: string, ctx: Context): Promise<[string, OrderRow][]> {
  const reach = asker.atDesk ? {} : reachOf(ctx.actor, 'orders.view')
  const filter = { ...reach, companyIds: [asker.company.id], ...(text && { text }) }
  const { ids } = await tx.search.orders(filter, 'placedAt', true, 0, mostOrders)
  return Promise.all(ids.map(async (id): Promise<[string, OrderRow]> => [id, await tx.orders.require(id)]))
}

/** By the number of an invoice or a packing slip. */
async function byPaper(tx: Tx, { company }: Asker, words: string): Promise<[string, OrderRow][]> {
  const number = words.toUpperCase()
  const papers = [await tx.invoices.one('number', number), await tx.shipments.one('number', number)]
  const found: [string, OrderRow][] = []
  for (const paper of papers) {
    const order = paper?.orderId && (await tx.orders.get(paper.orderId))
    if (order && order.companyId === company.id) found.push([order.id, order])
  }
  return found
}

type Search = { words: string; products: readonly ProductRow[] }

async function documentsOf(
  tx: Tx,
  asker: Asker,
  order: OrderRow,
  { words, products }: Search,
  ctx: Context,
): Promise<FoundSource[]> {
  const [invoices, shipments] = await Promise.all([
    tx.invoices.by('orderId', order.id),
    tx.shipments.by('orderId', order.id),
  ])
  const product = products.find(({ id }) => order.lines.some(({ productId }) => productId === id)) ?? null
  const seen = asker.atDesk || can(ctx.actor, 'invoices.view', order) ? invoices : []
  const placed = { kind: 'order' as const, id: order.id, number: order.number, on: dayOf(order.placedAt, asker) }
  const papers = [
    ...seen.map(({ id, number, issuedOn }) => ({ kind: 'invoice' as const, id, number, on: issuedOn })),
    ...shipments.flatMap(({ id, number, deliveredAt }) =>
      deliveredAt === null ? [] : [{ kind: 'shipment' as const, id, number, on: dayOf(deliveredAt, asker) }],
    ),
  ]
  // A paper comes first when it is what was searched for; otherwise the order stands for all of them.
  const named = papers.filter(({ number }) => words !== '' && containsWords(number, words))
  const found: FoundSource[] = []
  for (const each of named.length > 0 ? named : [placed]) {
    const source = await openSource(tx, each, asker, ctx)
    if (!source.ok) continue
    found.push({ ...each, orderNumber: order.number, product, ...freeOf(source.value, product) })
  }
  return found.filter(({ pieces }) => pieces > 0 || words !== '')
}

const dayOf = (at: number, { company }: Asker): IsoDate => dateIn(company.timeZone, at)

function freeOf({ lines }: OpenSource, product: ProductRow | null) {
  const counted = lines.filter(({ line }) => product === null || line.productId === product.id)
  const pieces = counted.reduce((sum, { state }) => sum + state.quantity, 0)
  const days = counted.flatMap(({ state }) => state.until ?? [])
  return { pieces, until: days.toSorted().at(-1) ?? null }
}
