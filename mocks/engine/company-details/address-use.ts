import type { AddressId } from '@/domain/ids'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import type { RefusalCode } from '@/domain/refusals'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'

/** Why an address may not go. */
export type AddressUse = { code: RefusalCode; params?: Record<string, string | number> }

const most = 10_000
/** As many numbers as a sentence can carry. */
const named = 3

/** Orders that still go, or may still go, to each address. */
async function openOrders(tx: Tx, company: CompanyRow): Promise<Map<AddressId, string[]>> {
  const statuses = [...openOrderStatuses, 'pendingAuthorization', 'declined'] as const
  const { ids } = await tx.search.orders({ companyIds: [company.id], statuses }, 'placedAt', true, 0, most)
  const numbers = new Map<AddressId, string[]>()
  for (const id of ids) {
    const { deliveryAddressId, number } = await tx.orders.require(id)
    if (deliveryAddressId !== null) numbers.set(deliveryAddressId, [...(numbers.get(deliveryAddressId) ?? []), number])
  }
  return numbers
}

/** Why each address of a company may not be deleted; null where it may. */
export async function usesOf(
  tx: Tx,
  company: CompanyRow,
  addresses: readonly AddressRow[],
): Promise<Map<AddressId, AddressUse | null>> {
  const orders = await openOrders(tx, company)
  const branches = await tx.branches.by('companyId', company.id)
  const useOf = ({ id, isDefault }: AddressRow): AddressUse | null => {
    const numbers = orders.get(id) ?? []
    if (numbers.length > 0) {
      const params = { count: numbers.length, orders: numbers.slice(0, named).join(', ') }
      return { code: 'state.addressInOrders', params }
    }
    const users = branches.filter(({ defaultAddressId }) => defaultAddressId === id).map(({ name }) => name)
    if (users.length > 0) return { code: 'state.addressBranchDefault', params: { branches: users.join(', ') } }
    return isDefault ? { code: 'state.addressDefault' } : null
  }
  return new Map(addresses.map((row) => [row.id, useOf(row)]))
}
