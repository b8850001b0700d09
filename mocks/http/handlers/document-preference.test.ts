import { expect, it } from 'vitest'
import { getCheckout } from '@/contract/basket'
import { getOrder, placeOrder } from '@/contract/orders'
import { getProfile } from '@/contract/profile'
import { createWorld } from '@/testing/world'
import { fill, newKey, orderBody, products } from '../testing/buyers'

it('SET-06 receipt or invoice is preselected, goes with the order into the ERP, and is remembered', async () => {
  const world = await createWorld({ orders: 0 })
  const ines = await world.as('ines')
  const place = async (more: object = {}) => {
    await fill(ines, (await products(world)).slice(0, 1))
    return ines.call(placeOrder, { body: { ...(await orderBody(ines)), ...more } }, { idempotencyKey: newKey() })
  }
  expect((await ines.call(getCheckout, {})).documentPreference).toBe('invoice')
  const { orderId } = await place({ documentPreference: 'receipt' })
  expect((await ines.call(getOrder, { params: { orderId } })).documentPreference).toBe('receipt')
  expect((await ines.call(getProfile, {})).ordering?.documentPreference).toBe('receipt')
  expect((await ines.call(getCheckout, {})).documentPreference).toBe('receipt')

  const next = await place()
  expect((await ines.call(getOrder, { params: { orderId: next.orderId } })).documentPreference).toBe('receipt')
  await world.backend.advance(60_000)
  const [attempt] = await world.store.read((tx) => tx.sendAttempts.by('orderId', orderId))
  expect(JSON.parse(attempt!.payload)).toMatchObject({ documentPreference: 'receipt' })
})
