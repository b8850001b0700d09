import { describe, expect, it } from 'vitest'
import { addBasketLines, getBasket } from '@/contract/basket'
import { listContracts } from '@/contract/contracts'
import { getSession } from '@/contract/session'
import { placeOrder } from '@/contract/orders'
import { runSyncJob } from '@/contract/admin/sync'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { syncJobId } from '@mocks/jobs/sync-jobs'
import { newKey, orderBody } from '../testing/buyers'

const sku = 'SC-740-100'
const lineOf = async (client: WorldClient) => {
  const { contracts } = await client.call(listContracts, {})
  return contracts.flatMap(({ lines }) => lines).find((line) => line.sku === sku)!
}
const buy = async (world: World, client: WorldClient, quantity: number) => {
  const product = (await world.store.read((tx) => tx.products.one('sku', sku)))!
  const user = await world.user('ines')
  await world.store.write(async (tx) => {
    const basket = (await tx.baskets.one('userId', user.id))!
    return ok(await tx.baskets.update(basket.id, { lines: [] }))
  })
  const lines = [{ productId: product.id, quantity }]
  await client.call(addBasketLines, { body: { lines } }, { idempotencyKey: newKey() })
}

describe('purchase contracts', () => {
  it('CON-01 CON-02 lists the active ones only, each with its products and how much of them was taken', async () => {
    const world = await createWorld()
    const { contracts } = await (await world.as('ines')).call(listContracts, {})
    expect(contracts.map(({ number }) => number)).toEqual(['CT-318', 'CT-311'])
    for (const { lines, committedValue } of contracts) {
      expect(committedValue?.amount).toBe(lines.reduce((sum, line) => sum + line.committed * line.price!.amount, 0))
      for (const line of lines) expect(line.left).toBe(Math.max(line.committed - line.consumed, 0))
    }
    await world.backend.advance(60 * 24 * 3_600_000)
    const later = await (await world.as('ines')).call(listContracts, {})
    expect(later.contracts.map(({ number }) => number)).toEqual(['CT-311'])
  })

  it('NAV-10 a customer without contracts has neither the right nor the section', async () => {
    const world = await createWorld()
    const grace = await world.as('grace')
    expect((await grace.call(getSession, {})).session?.permissions).not.toContain('contracts.view')
    expect((await refusalOf(grace.call(listContracts, {}))).type).toBe('access/forbidden')
    const ines = await world.as('ines')
    expect((await ines.call(getSession, {})).session?.permissions).toContain('contracts.view')
  })

  it('CON-02 the contract price is used by itself, says so, and the order counts in the contract', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const before = await lineOf(ines)
    await buy(world, ines, 12)
    const [line] = (await ines.call(getBasket, {})).lines
    expect(line).toMatchObject({ unitPrice: before.price, priceNote: { reason: 'contract' } })
    await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
    await world.backend.advance(150_000)
    expect((await lineOf(ines)).consumed).toBe(before.consumed)
    const jobId = syncJobId('contractsIn')
    await (await world.as('marta')).call(runSyncJob, { params: { jobId }, body: {} }, { idempotencyKey: newKey() })
    await world.backend.advance(5_000)
    expect((await lineOf(ines)).consumed).toBe(before.consumed + 12)
  })

  it('CON-02 people who may not see prices see quantities alone', async () => {
    const world = await createWorld()
    const helena = await world.user('helena')
    await world.store.write(async (tx) =>
      ok(await tx.users.update(helena.id, { overrides: { 'contracts.view': 'company' } })),
    )
    const { contracts } = await (await world.as('helena')).call(listContracts, {})
    expect(contracts[0]).toMatchObject({ committedValue: null, consumedValue: null })
    expect(
      contracts.flatMap(({ lines }) => lines).every(({ price, listPrice }) => price === null && listPrice === null),
    ).toBe(true)
  })
})
