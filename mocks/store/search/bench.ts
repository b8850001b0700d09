import type { OrderId } from '@/domain/ids'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import { ok } from '@/domain/result'
import { createHistory } from '@mocks/seed/history/create-history'
import type { HistoryInput } from '@mocks/seed/history/customer-profile'
import { createStore, type MemoryStore } from '../memory-store'
import type { OrderSort, Search } from '../tx'

export type Figure = { name: string; firstMs: number; medianMs: number }
export type SearchFigures = { orders: number; seedMs: number; figures: Figure[] }

const newest = { sort: 'placedAt', descending: true } as const
const sorts: OrderSort[] = ['number', 'poNumber', 'total', 'status', 'shipTo', 'company', 'erpState']

/** How long the seed and each kind of query take, by a stopwatch of milliseconds. Every repetition differs, so that no answer is a remembered one. */
export async function benchSearch(
  input: HistoryInput,
  stopwatch: () => number,
  repetitions = 9,
): Promise<SearchFigures> {
  const started = stopwatch()
  const { base, sequences } = createHistory(input)
  const seedMs = stopwatch() - started
  const store = createStore({ base, sequences })
  const { companies, products, branches, addresses } = input
  store.load({
    rows: { companies: [...companies], products: [...products], branches: [...branches], addresses: [...addresses] },
  })
  const search = await store.read(async (tx) => tx.search)
  let from = Date.UTC(2022, 0, 1)
  /** Another millisecond each time: all orders are later, but no filter was asked for before. */
  const fresh = (): number => (from += 1)

  const list =
    (sort: OrderSort, descending: boolean, offset = 0) =>
    () =>
      search.orders({ placedFrom: fresh() }, sort, descending, offset, 25)
  const withText = (text: (round: number) => string) => (round: number) =>
    search.orders({ placedFrom: fresh(), text: text(round) }, newest.sort, newest.descending, 0, 25)

  const queries: [name: string, run: (round: number) => Promise<unknown>][] = [
    ['first page, newest first', list('placedAt', true)],
    ...sorts.map((sort): [string, (round: number) => Promise<unknown>] => [`sorted by ${sort}`, list(sort, false)]),
    ['page far down', list('total', true, Math.floor(input.orders * 0.9))],
    ['counts of three tabs', () => search.countOrders(tabs(fresh()))],
    ['one company, open, by total', () => oneCompany(search, companies[0]?.id, fresh())],
    [
      'orders with a product',
      (round) =>
        search.orders(
          { placedFrom: fresh(), productIds: products.slice(round, round + 1).map(({ id }) => id) },
          'placedAt',
          true,
          0,
          25,
        ),
    ],
    ['text: order number', withText((round) => String(100_000 + ((round * 7919) % input.orders)))],
    ['text: word in product names', withText((round) => words[round % words.length] ?? 'handle')],
    ['text: nothing found', withText((round) => `nothing${round}`)],
    [
      'neighbours in the middle',
      () =>
        search.orderNeighbours(
          base.orders.idAt(Math.floor(input.orders / 2)) as OrderId,
          { placedFrom: fresh() },
          'total',
          true,
        ),
    ],
    [
      'invoices by due date',
      (round) =>
        search.invoices({ dueFrom: `2022-01-${String((round % 28) + 1).padStart(2, '0')}` }, 'dueOn', false, 0, 25),
    ],
    ['invoice counts of four tabs', (round) => search.countInvoices(invoiceTabs(round))],
    [
      'sorted by total after an order changed',
      (round) => afterChange(store, base.orders.idAt(round) as OrderId, search),
    ],
  ]
  const figures: Figure[] = []
  for (const [name, run] of queries) figures.push(await measure(name, run, stopwatch, repetitions))
  return { orders: input.orders, seedMs, figures }
}

const words = ['handle', 'klamka', 'silver', 'gasket', 'screw', 'مقبض', 'hinge', 'lock', 'profile']
const tabs = (placedFrom: number) => [
  { placedFrom },
  { placedFrom, statuses: openOrderStatuses },
  { placedFrom, origins: ['inStore' as const] },
]
const invoiceTabs = (round: number) => {
  const dueTo = `2030-01-${String((round % 28) + 1).padStart(2, '0')}`
  return [{ dueTo }, { dueTo, paid: false }, { dueTo, overdueOn: '2026-11-20' }, { dueTo, paid: true }]
}

function oneCompany(
  search: Search,
  companyId: HistoryInput['companies'][number]['id'] | undefined,
  placedFrom: number,
) {
  return search.orders(
    { companyIds: companyId ? [companyId] : [], placedFrom, totalFrom: 100_000 },
    'total',
    true,
    0,
    25,
  )
}

async function afterChange(store: MemoryStore, id: OrderId, search: Search): Promise<unknown> {
  await store.write(async (tx) => ok(await tx.orders.update(id, { reference: 'bench' })))
  return search.orders({}, 'total', true, 0, 25)
}

async function measure(
  name: string,
  run: (round: number) => Promise<unknown>,
  stopwatch: () => number,
  repetitions: number,
): Promise<Figure> {
  const times: number[] = []
  for (let round = 0; round < repetitions; round += 1) {
    const started = stopwatch()
    await run(round)
    times.push(stopwatch() - started)
  }
  const [firstMs = 0] = times
  const sorted = times.toSorted((a, b) => a - b)
  return { name, firstMs, medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0 }
}
