import { describe, expect, test } from 'vitest'
import { addBasketLines, getBasket } from '@/contract/basket'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { rememberedMs } from './sweep-idempotency'

const hourMs = 3_600_000
const remembered = (world: World) => world.store.read(async (tx) => (await tx.idempotency.all()).length)
const sweeps = (world: World) => world.store.read((tx) => tx.timers.by('kindKey', 'idempotency.sweep:all'))

const buyers = async () => {
  const world = await createWorld()
  const client = await world.as('ines')
  const { lines } = await client.call(getBasket, {})
  const { sku, minimum, multiple } = lines[0]!
  const product = await world.store.read((tx) => tx.products.one('sku', sku))
  const add = (by: WorldClient, idempotencyKey: string) =>
    by.call(
      addBasketLines,
      { body: { lines: [{ productId: product!.id, quantity: Math.max(minimum, multiple) }] } },
      { idempotencyKey },
    )
  return { world, add }
}

describe('remembered replies', () => {
  test('are kept for a day and forgotten then, each in its time', async () => {
    const { world, add } = await buyers()
    await add(await world.as('ines'), 'first')
    await world.backend.advance(hourMs)
    await add(await world.as('ines'), 'second')
    expect(await remembered(world)).toBe(2)
    await world.backend.advance(rememberedMs - hourMs - 1)
    expect(await remembered(world)).toBe(2)
    await world.backend.advance(1)
    expect(await remembered(world)).toBe(1)
    await world.backend.advance(hourMs)
    expect(await remembered(world)).toBe(0)
    expect(await sweeps(world)).toEqual([])
  })

  test('are given again until then, and afterwards the same key is a new write', async () => {
    const { world, add } = await buyers()
    const first = await add(await world.as('ines'), 'key')
    await world.backend.advance(rememberedMs - 1)
    expect((await add(await world.as('ines'), 'key')).version).toBe(first.version)
    await world.backend.advance(1)
    expect((await add(await world.as('ines'), 'key')).version).toBe(first.version + 1)
  })
})
