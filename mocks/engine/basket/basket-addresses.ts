import type { AddressId } from '@/domain/ids'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { BasketRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { deliveryAddressesFor } from '../structure/delivery-addresses'

/** Where the order goes unless somebody says otherwise when it is placed; looked up only where a line differs. */
export async function destinationOf(tx: Tx, basket: BasketRow, company: CompanyRow): Promise<AddressId | undefined> {
  if (basket.deliveryAddressId || basket.lines.every(({ wishes }) => !wishes?.deliveryAddressId))
    return basket.deliveryAddressId ?? undefined
  const allowed = await deliveryAddressesFor(tx, company, await tx.users.require(basket.userId))
  return allowed.find(({ isDefault }) => isDefault)?.id ?? allowed[0]?.id
}

/** Those that lines are wished at. */
export async function wishedAddresses(tx: Tx, { lines }: BasketRow): Promise<AddressRow[]> {
  const ids = new Set(lines.flatMap(({ wishes }) => wishes?.deliveryAddressId ?? []))
  const found = await Promise.all([...ids].map((id) => tx.addresses.get(id)))
  return found.filter((row) => row !== undefined)
}
