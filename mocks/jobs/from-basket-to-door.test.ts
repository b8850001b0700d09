import { expect, test } from 'vitest'
import { getCheckout } from '@/contract/basket'
import { getOrder, placeOrder } from '@/contract/orders'
import { createWorld } from '@/testing/world'

const minute = 60_000

test('ORD-21 ORD-14 a buyer’s order goes to the ERP by itself, ships there in parts, and its tracking comes back', async () => {
  const world = await createWorld()
  const ines = await world.as('ines')
  const { basket, deliveryAddresses } = await ines.call(getCheckout, {})
  const body = {
    basketVersion: basket.version,
    expectedTotal: basket.totals?.total ?? null,
    poNumber: 'KJ-8000',
    deliveryAddressId: deliveryAddresses[0]?.id ?? ('' as never),
    attachmentIds: [],
  }
  const { orderId, number } = await ines.call(placeOrder, { body }, { idempotencyKey: 'from-basket-to-door' })
  const order = () => ines.call(getOrder, { params: { orderId } })
  expect(await order()).toMatchObject({ status: 'received', erpState: 'queued', erpNumber: null })

  await world.backend.advance(3_000)
  expect(await order()).toMatchObject({ erpState: 'inErp', erpNumber: expect.stringMatching(/^ZS\/2026\/\d{6}$/) })

  // Five minutes at a time, as the clock of a day passes: every job has its turn in between.
  for (let passed = 0; passed < 60; passed += 5) await world.backend.advance(5 * minute)
  const after = await order()
  expect(after.status).toMatch(/^(shipped|delivered|partlyShipped)$/)
  expect(after.shipments.length).toBeGreaterThan(0)
  expect(after.shipments[0]?.tracking).toMatchObject({ carrier: expect.any(String), number: expect.any(String) })
  expect(after.history.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['placed', 'queued', 'sentToErp', 'confirmed', 'picking', 'packed', 'handedOver']),
  )
  expect(after.documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['orderConfirmation', 'deliveryNote']))
  const mails = await world.store.read(async (tx) =>
    (await tx.mails.all()).filter(({ subject }) => subject.includes(number)),
  )
  expect(mails.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['orderReceived', 'orderShipped']))
})
