import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Currency } from '@/domain/money'
import { ok, refuse } from '@/domain/result'
import { products } from '@mocks/seed/catalogue'
import { addresses, branches, companies } from '@mocks/seed/companies'
import { createStore } from '../memory-store'
import { edit, orderFilter, past, perform } from '../testing/search-questions'
import type { SalesAnswer, SalesQuestion, Search } from '../tx'
import { createNaiveSearch } from './naive-search'
import { createSearch } from './create-search'

const patient = { timeout: 120_000 }
const dimensions = ['period', 'company', 'branch', 'country', 'product', 'category'] as const
const categories = new Map(products.map(({ id, category }) => [id, category]))

/** Rates with a remainder, so that what is rounded matters; one currency may have none. */
const ratesWithout = (missing: Currency | null): SalesQuestion['rates'] => ({
  name: `thirds without ${missing}`,
  convert: (amount, currency) => (currency === missing ? null : Math.round(amount / 3)),
})
const question = fc.record({
  filter: orderFilter,
  periods: fc.array(fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2026-11-20') }), { maxLength: 6 }),
  products: fc.option(
    fc.subarray(products.map(({ id }) => id)).map((ids) => new Set(ids)),
    { nil: undefined },
  ),
  missing: fc.constantFrom<(Currency | null)[]>(null, 'PLN', 'EUR'),
})

const plain = ({ groups, total, leftOut }: SalesAnswer) => ({ groups: Object.fromEntries(groups), total, leftOut })
const sorted = ({ leftOut, ...rest }: ReturnType<typeof plain>) => ({
  ...rest,
  leftOut: leftOut.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
})

test(
  'ADM-24 sales are what adding up by hand gives, and whatever they are counted by, the parts are the whole',
  patient,
  async () => {
    let naive: Search | undefined
    const store = createStore({
      base: past.base,
      invariants: [],
      search: (tables) => {
        naive = createNaiveSearch(tables)
        return createSearch(tables)
      },
    })
    store.load({ rows: { companies, products, branches, addresses } })
    const search = await store.read(async (tx) => tx.search)
    const run = fc.tuple(fc.array(edit, { maxLength: 4 }), fc.boolean(), question)
    await fc.assert(
      fc.asyncProperty(run, async ([edits, keep, { periods, missing, ...asked }]) => {
        await store.write(async (tx) => {
          for (const change of edits) await perform(tx, change)
          return keep ? ok(null) : refuse('basket/empty')
        })
        const wholes = []
        for (const by of dimensions) {
          const full: SalesQuestion = {
            ...asked,
            by,
            periods: periods.toSorted((a, b) => a - b),
            rates: ratesWithout(missing),
            categoryOf: (id) => categories.get(id) ?? '',
          }
          const answer = await search.sales(full)
          expect(sorted(plain(answer))).toEqual(sorted(plain(await naive!.sales(full))))
          const parts = [...answer.groups.values()]
          expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(answer.total.amount)
          expect(parts.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(answer.total.quantity)
          wholes.push(answer.total)
        }
        for (const whole of wholes) expect(whole).toEqual(wholes[0])
      }),
      { numRuns: 60 },
    )
  },
)
