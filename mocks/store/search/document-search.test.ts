import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/result'
import { orderPaperKinds } from '@/domain/orders/vocabulary'
import { addresses, branches, companies } from '@mocks/seed/companies'
import { products } from '@mocks/seed/catalogue'
import { createStore } from '../memory-store'
import { edit, past, perform } from '../testing/search-questions'
import type { DocumentSearch, FoundDocument, Search } from '../tx'
import { createNaiveSearch } from './naive-search'
import { createSearch } from './create-search'

const times = Array.from({ length: 150 }, (_, at) => past.base.orders.at(at).placedAt).toSorted((a, b) => a - b)
const part = fc.record(
  {
    kinds: fc.subarray([...orderPaperKinds]),
    companyIds: fc.option(
      fc.subarray(
        companies.map(({ id }) => id),
        { maxLength: 3 },
      ),
      { nil: undefined },
    ),
    branchIds: fc.option(
      fc.subarray(
        branches.map(({ id }) => id),
        { maxLength: 3 },
      ),
      { nil: undefined },
    ),
  },
  { requiredKeys: ['kinds'] },
)
const filter: fc.Arbitrary<DocumentSearch> = fc.record(
  {
    parts: fc.array(part, { maxLength: 3 }),
    issuedFrom: fc.constantFrom(...times),
    issuedBefore: fc.constantFrom(...times),
    text: fc.constantFrom(
      '',
      'INV-',
      'so-10',
      'DN',
      '0',
      past.base.orders.at(7).number,
      past.base.orders.at(9).poNumber ?? 'PO',
    ),
  },
  { requiredKeys: ['parts'] },
)

describe('ORD-10 the search for documents', () => {
  it('answers as looking at every row does, whatever was written before', { timeout: 120_000 }, async () => {
    const question = fc.tuple(filter, fc.boolean(), fc.nat({ max: 200 }), fc.integer({ min: 1, max: 40 }))
    const limits = fc.constantFrom(undefined, { listed: 0, sorted: 0 }, { listed: 60, sorted: 20 })
    await fc.assert(
      fc.asyncProperty(
        limits,
        fc.array(fc.tuple(fc.array(edit, { maxLength: 5 }), fc.array(question, { minLength: 1, maxLength: 6 })), {
          minLength: 1,
          maxLength: 3,
        }),
        async (given, rounds) => {
          let naive: Search | undefined
          const store = createStore({
            base: past.base,
            invariants: [],
            search: (tables) => {
              naive = createNaiveSearch(tables)
              return createSearch(tables, { limits: given })
            },
          })
          store.load({ rows: { companies, products, branches, addresses } })
          const search = await store.read(async (tx) => tx.search)
          /** Several documents are issued at the same moment: their order among themselves is free. */
          const moments = (found: readonly FoundDocument[]): Promise<unknown[]> =>
            store.read(async (tx) =>
              Promise.all(
                found.map(async (each) =>
                  each.source === 'order'
                    ? (await tx.orders.require(each.id)).placedAt
                    : (await tx.documents.require(each.id)).issuedAt,
                ),
              ),
            )
          for (const [edits, questions] of rounds) {
            await store.write(async (tx) => {
              for (const change of edits) await perform(tx, change)
              return ok(null)
            })
            for (const [asked, ...rest] of questions) {
              const [found, expected] = [await search.documents(asked, ...rest), await naive?.documents(asked, ...rest)]
              expect(found.total).toBe(expected?.total)
              expect(await moments(found.found)).toEqual(await moments(expected?.found ?? []))
              expect(await search.countDocuments([asked])).toEqual([found.total])
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
