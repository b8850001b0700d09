import { describe, expect, test } from 'vitest'
import { listScheduledTasks, runScheduledTask } from '@/contract/admin/scheduled-tasks'
import { addBasketLines, getBasket } from '@/contract/basket'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { rememberedMs } from './clean-up'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const remembered = (world: World) => world.store.read(async (tx) => (await tx.idempotency.all()).length)
const run = async (world: World, key: SyncJobKey) => {
  const marta = await world.as('marta')
  const { jobs } = await marta.call(listScheduledTasks, {})
  await marta.call(runScheduledTask, { params: { jobId: jobs.find((job) => job.key === key)!.id }, body: {} })
  await world.backend.advance(5_000)
}

const buyers = async () => {
  const world = await createWorld({ orders: 0 })
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
  test('are forgotten by the task that sweeps, once they are a day old', async () => {
    const { world, add } = await buyers()
    await add(await world.as('ines'), 'first')
    await world.backend.advance(rememberedMs - hourMs)
    expect(await remembered(world)).toBe(1)
    await world.backend.advance(2 * hourMs + 5_000)
    expect(await remembered(world)).toBe(0)
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

test('ADM-18 tidies up what is over its time and nothing else', async () => {
  const world = await createWorld({ orders: 0 })
  await world.as('ines')
  const count = () =>
    world.store.read(async (tx) => ({
      sessions: (await tx.sessions.all()).length,
      tokens: (await tx.passwordTokens.all()).length,
      unconfirmed: (await tx.registrations.all()).filter(({ state }) => state === 'unconfirmed').length,
      others: (await tx.registrations.all()).filter(({ state }) => state !== 'unconfirmed').length,
    }))
  const before = await count()
  for (const task of ['sessionCleanUp', 'invitationCleanUp', 'registrationCleanUp'] as const) await run(world, task)
  expect(await count()).toMatchObject({ tokens: before.tokens, others: before.others })
  await world.backend.advance(60 * dayMs)
  expect(await count()).toEqual({ sessions: 0, tokens: 0, unconfirmed: 0, others: before.others })
})
