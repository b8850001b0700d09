import { expect, test } from 'vitest'
import { createSeed, forkStore } from '@mocks/seeded-store'

const seededAt = Date.parse('2026-11-20T09:00:00Z')

test('a larger catalogue is the story with more products, each with stock and known to the ERP', async () => {
  const seeds = await Promise.all([0, 250].map((products) => createSeed({ seededAt, orders: 10, products })))
  const [story, larger] = await Promise.all(
    seeds.map((seed) =>
      forkStore(seed).read(async (tx) => ({
        products: await tx.products.all(),
        stock: await tx.stock.all(),
        items: await tx.erpItems.all(),
      })),
    ),
  )
  expect(larger!.products).toHaveLength(story!.products.length + 250)
  expect(new Set(larger!.products.map(({ sku }) => sku)).size).toBe(larger!.products.length)
  expect(larger!.items.map(({ sku }) => sku).toSorted()).toEqual(larger!.products.map(({ sku }) => sku).toSorted())
  expect(larger!.stock.map(({ productId }) => productId).toSorted()).toEqual(
    larger!.products.map(({ id }) => id).toSorted(),
  )
  expect(larger!.products.every(({ listPrice }) => Object.values(listPrice).every((price) => price > 0))).toBe(true)
})
