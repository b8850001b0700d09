import { expect, test } from 'vitest'
import type { OrderId } from '@/domain/ids'
import { correctQuantity, decide, orderInErp } from '@mocks/erp/operator'
import { budgetIds } from '@mocks/seed/story/budget-charges'
import { createErpWorld } from '../testing/erp-world'

const orderId = 'ord_s002' as OrderId

test('CON-05 what the ERP cuts from a line comes back to its budget exactly, and the rest when it cancels', async () => {
  const world = await createErpWorld()
  await world.stopJobs()
  const order = await world.read((tx) => tx.orders.require(orderId))
  const line = order.lines[0]
  const entries = () =>
    world.read(async (tx) =>
      (await tx.budgetEntries.by('orderId', orderId)).map(({ budgetId, orderLineId, kind, amount, windowOn }) => ({
        budgetId,
        orderLineId,
        kind,
        amount,
        windowOn,
      })),
    )
  const start = await entries()
  expect([order.budgetId, start.length, start[0]?.amount]).toEqual([budgetIds.fitting, 2, order.total])

  await world.write(async (tx, ctx) =>
    correctQuantity(tx, ctx, await orderInErp(tx, order.erpNumber ?? ''), 10, 4, 'Zofia Maj'),
  )
  await world.advance(40 * 86_400_000)
  await world.run('ordersIn')
  const after = await world.read((tx) => tx.orders.require(orderId))
  const change = { budgetId: budgetIds.fitting, windowOn: start[0]?.windowOn }
  expect(after.total).toBeLessThan(order.total)
  expect((await entries()).slice(2)).toEqual([
    { ...change, orderLineId: line?.id, kind: 'restored', amount: after.total - order.total },
  ])

  await world.write(async (tx, ctx) =>
    decide(tx, ctx, await orderInErp(tx, order.erpNumber ?? ''), 'cancelled', 'Not wanted any more'),
  )
  await world.run('ordersIn')
  expect((await entries()).slice(3)).toEqual([{ ...change, orderLineId: null, kind: 'released', amount: -after.total }])
  await world.run('ordersIn')
  expect(await entries()).toHaveLength(4)
})
