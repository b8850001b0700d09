import { addBasketLines, getCheckout } from '@/contract/basket'
import { placeOrder } from '@/contract/orders'
import type { World, WorldClient } from '@/testing/world'
import { newKey, orderBody, products } from './buyers'

/** Orders enough of one product for the total to be at least this, or only fills the basket. Minor units, by signed-in Poles. */
export async function orderFor(world: World, client: WorldClient, total: number, { place = true } = {}) {
  const [product] = (await products(world)).filter(
    (row) => row.minimum === 1 && row.multiple === 1 && (row.listPrice.PLN ?? 0) > 3_000,
  )
  if (!product) throw new Error('The catalogue sells nothing by the piece')
  const add = (quantity: number) =>
    client.call(
      addBasketLines,
      { body: { lines: [{ productId: product.id, quantity }] } },
      { idempotencyKey: newKey() },
    )
  await add(1)
  for (;;) {
    const { basket } = await client.call(getCheckout, {})
    const missing = total - (basket.totals?.total.amount ?? 0)
    if (missing <= 0) break
    await add(Math.ceil(missing / (basket.lines[0]?.unitPrice?.amount ?? total) / 1.24) || 1)
  }
  if (!place) return { orderId: '' as never, number: '', authorization: 'notNeeded' as const }
  return client.call(placeOrder, { body: await orderBody(client) }, { idempotencyKey: newKey() })
}
