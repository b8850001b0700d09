import type { DeliveryAddress } from '@/contract/address'
import type { AddressRow } from '@mocks/store/rows/company'

export const presentDeliveryAddress = ({ id, isDefault, address }: AddressRow): DeliveryAddress => ({
  id,
  isDefault,
  address,
})
