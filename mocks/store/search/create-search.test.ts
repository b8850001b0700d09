import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok, refuse } from '@/domain/result'
import { products } from '@mocks/seed/catalogue'
import { addresses, branches, companies } from '@mocks/seed/companies'
import { createStore, type MemoryStore } from '../memory-store'
import {
  edit,
  invoiceFilter,
  invoiceSorts,
  orderFilter,
  orderSorts,
  past,
  pastId,
  perform,
} from '../testing/search-questions'
import type { Search } from '../tx'
import { createNaiveSearch } from './naive-search'
import { createSearch } from './create-search'
import type { SearchLimits } from './selection'

/** Hundreds of questions answered row by row. */
const patient = { timeout: 120_000 }
/** So that with few rows, too, each way of finding and sorting them gets its turn. */
const someLimits = fc.constantFrom(undefined, { listed: 0, sorted: 0 }, { listed: 60, sorted: 20 })

/** A store whose search can be asked the same questions as one that looks at every row. */
function searchedStore(limits?: SearchLimits): { store: MemoryStore; naive: Search } {
  let naive: Search | undefined
  const store = createStore({
    base: past.base,
    invariants: [],
    search: (tables) => {
      naive = createNaiveSearch(tables)
      return createSearch(tables, { limits })
    },
  })
  store.load({ rows: { companies, products, branches, addresses } })
  if (!naive) throw new Error('The store made no search')
  return { store, naive }
}

const isSold = (id: string): boolean => past.base.orders.columns().dictionaries.product.includes(id)
const page = fc.tuple(fc.boolean(), fc.nat({ max: 160 }), fc.integer({ min: 1, max: 40 }))
const searchOf = (store: MemoryStore): Promise<Search> => store.read(async (tx) => tx.search)

describe('ORD-04 ADM-05 search', () => {
  it(
    'answers for orders as looking at every row does, whatever was written or rolled back before',
    patient,
    async () => {
      const question = fc.tuple(orderFilter, fc.constantFrom(...orderSorts), page)
      const run = fc.tuple(
        fc.array(edit, { maxLength: 8 }),
        fc.boolean(),
        fc.array(question, { minLength: 1, maxLength: 6 }),
      )
      await fc.assert(
        fc.asyncProperty(someLimits, fc.array(run, { minLength: 1, maxLength: 3 }), async (limits, rounds) => {
          const { store, naive } = searchedStore(limits)
          const search = await searchOf(store)
          for (const [edits, keep, questions] of rounds) {
            await store.write(async (tx) => {
              for (const change of edits) await perform(tx, change)
              return keep ? ok(null) : refuse('basket/empty')
            })
            for (const [filter, sort, [descending, offset, limit]] of questions) {
              const found = await search.orders(filter, sort, descending, offset, limit)
              expect(found).toEqual(await naive.orders(filter, sort, descending, offset, limit))
              for (const id of [found.ids[0], pastId(offset % 150)])
                if (id)
                  expect(await search.orderNeighbours(id, filter, sort, descending)).toEqual(
                    await naive.orderNeighbours(id, filter, sort, descending),
                  )
            }
            const filters = questions.map(([filter]) => filter)
            expect(await search.countOrders(filters)).toEqual(await naive.countOrders(filters))
          }
        }),
        { numRuns: 50 },
      )
    },
  )

  it('answers for invoices as looking at every row does', patient, async () => {
    const question = fc.tuple(invoiceFilter, fc.constantFrom(...invoiceSorts), page)
    const run = fc.tuple(fc.array(edit, { maxLength: 8 }), fc.array(question, { minLength: 1, maxLength: 6 }))
    await fc.assert(
      fc.asyncProperty(someLimits, fc.array(run, { minLength: 1, maxLength: 3 }), async (limits, rounds) => {
        const { store, naive } = searchedStore(limits)
        const search = await searchOf(store)
        for (const [edits, questions] of rounds) {
          await store.write(async (tx) => {
            for (const change of edits) await perform(tx, change)
            return ok(null)
          })
          for (const [filter, sort, [descending, offset, limit]] of questions)
            expect(await search.invoices(filter, sort, descending, offset, limit)).toEqual(
              await naive.invoices(filter, sort, descending, offset, limit),
            )
          const filters = questions.map(([filter]) => filter)
          expect(await search.countInvoices(filters)).toEqual(await naive.countInvoices(filters))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('ORD-04 finds an order by its number, PO number, ERP number and tracking numbers, in any case', async () => {
    const { store } = searchedStore()
    const search = await searchOf(store)
    const order = past.base.orders.at(99)
    const shipment = past.base.shipments?.placesBy('orderId', order.id)?.map((at) => past.base.shipments?.at(at))[0]
    const keys = [
      order.number,
      order.number.slice(3),
      order.number.toLowerCase(),
      order.erpNumber,
      shipment?.trackingNumber,
    ]
    for (const key of keys) {
      const { ids } = await search.orders({ text: key ?? '' }, 'placedAt', true, 0, 10)
      expect(ids).toContain(order.id)
    }
  })

  it('finds products by their names in every language, without regard to case and marks', async () => {
    const { store } = searchedStore()
    const search = await searchOf(store)
    const named = products.find((product) => /[ąćęłńóśźż]/.test(product.name.pl) && isSold(product.id))
    if (!named) throw new Error('no such product in the past')
    const plain = named.name.pl
      .normalize('NFD')
      .replaceAll('ł', 'l')
      .replace(/\p{Mark}/gu, '')
    const [expected] = await search.countOrders([{ productIds: [named.id] }])
    for (const text of [named.name.pl.toUpperCase(), plain, named.name.ar, named.name.en, named.sku.toLowerCase()]) {
      const [found] = await search.countOrders([{ text }])
      expect(found).toBeGreaterThanOrEqual(expected ?? 1)
    }
    expect(await search.countOrders([{ text: `${named.sku} nowhere` }])).toEqual([0])
  })

  it('sees only what is committed, also inside a write, and starts over after a restore', async () => {
    const { store } = searchedStore()
    const search = await searchOf(store)
    const before = await search.countOrders([{}])
    const snapshot = store.snapshot()
    await store.write(async (tx) => {
      await tx.orders.delete(pastId(0))
      expect(await tx.search.countOrders([{}])).toEqual(before)
      return ok(null)
    })
    expect(await search.countOrders([{}])).toEqual([(before[0] ?? 0) - 1])
    store.restore(snapshot)
    expect(await search.countOrders([{}])).toEqual(before)
  })
})
