import { expect, it } from 'vitest'
import { listDeskQuotes } from '@/contract/admin/quotes'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'

it('QUO-02 ADM-11 lists quotes of the customers somebody reaches, with amounts and what they became', async () => {
  const world = await createWorld({ orders: 0 })
  const rows = await world.store.read((tx) => tx.quotes.all())
  const marta = await (await world.as('marta')).call(listDeskQuotes, { query: { pageSize: 100 } })
  expect(marta.rows.map(({ number }) => number).toSorted()).toEqual(rows.map(({ number }) => number).toSorted())
  expect(marta.rows.some(({ total }) => total !== null)).toBe(true)
  const { ready, waiting, closed, all } = marta.views
  expect(ready + waiting + closed).toBe(all)
  const nina = await (await world.as('nina')).call(listDeskQuotes, { query: { pageSize: 100 } })
  const reached = await world.store.read((tx) => tx.companies.all())
  const countries = new Map(reached.map(({ id, country }) => [id, country]))
  for (const { company } of nina.rows) expect(['PL', 'CZ']).toContain(countries.get(company.id))
  const query = { companyId: [companyIds.kestrel], q: 'Kestrel' }
  const { rows: kestrel } = await (await world.as('marta')).call(listDeskQuotes, { query })
  expect(kestrel.length).toBe(rows.filter(({ companyId }) => companyId === companyIds.kestrel).length)
  expect(await refusalOf((await world.as('jonas')).call(listDeskQuotes, { query: {} }))).toMatchObject({ status: 403 })
})
