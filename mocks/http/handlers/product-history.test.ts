import { expect, test } from 'vitest'
import { listProductFormerValues, restoreProductValue } from '@/contract/admin/product-history'
import { getProduct, updateProduct } from '@/contract/admin/products'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { productIdOf } from '@mocks/seed/catalogue'

const params = { productId: productIdOf('HW-101-W') }

test('INT-03 brings back what a value was, one language alone, and refuses what changed meanwhile', async () => {
  const world = await createWorld({ orders: 0 })
  const marta = await world.as('marta')
  const first = await marta.call(getProduct, { params })
  const write = async (description: typeof first.description) => {
    const { version } = await marta.call(getProduct, { params })
    return marta.call(updateProduct, { params, body: { version, description } })
  }
  await write({ ...first.description, en: 'One', pl: 'Jeden' })
  const seen = await write({ ...first.description, en: 'Two', pl: 'Jeden' })
  const query = { key: 'description.en' as const }
  const { rows } = await marta.call(listProductFormerValues, { params, query })
  expect(rows.map(({ value }) => value)).toEqual([
    { kind: 'text', text: 'One' },
    { kind: 'text', text: first.description.en },
  ])
  expect(rows[0]).toMatchObject({ by: 'Marta Lindqvist', source: 'admin', whole: true })
  const body = { version: seen.version, entryId: rows[1]!.entryId, ...query }
  const restored = await marta.call(restoreProductValue, { params, body })
  expect(restored.description).toEqual({ ...first.description, pl: 'Jeden' })
  expect(restored.origins['description.en']).toMatchObject({ source: 'portal', by: 'Marta Lindqvist' })
  expect(await refusalOf(marta.call(restoreProductValue, { params, body }))).toMatchObject({
    type: 'conflict/stale',
    current: { version: restored.version },
  })
  const now = { ...body, version: restored.version, key: 'description.pl' as const, entryId: rows[0]!.entryId }
  expect(await refusalOf(marta.call(restoreProductValue, { params, body: now }))).toMatchObject({ status: 404 })
})

test('INT-03 does not bring back a text the audit kept a part of', async () => {
  const world = await createWorld({ orders: 0 })
  const marta = await world.as('marta')
  const { version, description } = await marta.call(getProduct, { params })
  const long = await marta.call(updateProduct, {
    params,
    body: { version, description: { ...description, en: 'x'.repeat(600) } },
  })
  const short = await marta.call(updateProduct, { params, body: { version: long.version, description } })
  const query = { key: 'description.en' as const }
  const { rows } = await marta.call(listProductFormerValues, { params, query })
  expect(rows[0]).toMatchObject({ whole: false })
  const body = { version: short.version, entryId: rows[0]!.entryId, ...query }
  expect(await refusalOf(marta.call(restoreProductValue, { params, body }))).toMatchObject({ status: 404 })
  const helena = await world.as('helena')
  expect((await refusalOf(helena.call(listProductFormerValues, { params, query }))).status).toBe(403)
})
