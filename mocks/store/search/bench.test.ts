import { expect, it } from 'vitest'
import { products } from '@mocks/seed/catalogue'
import { addresses, branches, companies } from '@mocks/seed/companies'
import { benchSearch } from './bench'

it('filters, sorts and pages 100,000 orders within 100 ms', async () => {
  const input = { now: Date.UTC(2026, 10, 20, 9), orders: 100_000, seed: 7, products, companies, branches, addresses }
  const { figures } = await benchSearch(input, () => performance.now())
  const slow = figures.filter(({ medianMs }) => medianMs > 100 || medianMs === 0)
  expect(slow).toEqual([])
})
