import { addBasketLines, type getBasket, getCheckout } from '@/contract/basket'
import type { ReplyFor } from '@/contract/endpoint'
import type { ProductId } from '@/domain/ids'
import { nextOrderable } from '@/domain/quantity'
import type { ProductRow } from '@mocks/store/rows/products'
import type { World, WorldClient } from '@/testing/world'

let keys = 0
/** A new idempotency key; a counter, so that failures repeat. */
export const newKey = (): string => `key-${(keys += 1).toString().padStart(12, '0')}`

/** Products that can be ordered as they are, cheapest first in złoty. */
export const products = async (world: World): Promise<ProductRow[]> => {
  const all = await world.store.read((tx) => tx.products.all())
  return all
    .filter((row) => !row.discontinued && !row.configurator)
    .toSorted((a, b) => (a.listPrice.PLN ?? 0) - (b.listPrice.PLN ?? 0))
}

/** Puts the smallest orderable quantity of some products into the basket. */
export const fill = async (client: WorldClient, rows: readonly ProductRow[]): Promise<ReplyFor<typeof getBasket>> => {
  const lines = rows.map((row) => ({ productId: row.id as ProductId, quantity: nextOrderable(1, row) }))
  return client.call(addBasketLines, { body: { lines } }, { idempotencyKey: newKey() })
}

/** A body that orders what is in the basket, to the default address. */
export const orderBody = async (client: WorldClient) => {
  const { basket, deliveryAddresses } = await client.call(getCheckout, {})
  return {
    basketVersion: basket.version,
    expectedTotal: basket.totals?.total ?? null,
    deliveryAddressId: deliveryAddresses[0]!.id, // every company of the seed has one
    attachmentIds: [],
  }
}

export const empty = async (world: World, person: string): Promise<void> => {
  const user = await world.user(person)
  await world.store.write(async (tx) => {
    const basket = await tx.baskets.one('userId', user.id)
    if (basket) await tx.baskets.update(basket.id, { lines: [] })
    return { ok: true, value: undefined }
  })
}
