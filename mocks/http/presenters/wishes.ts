import type { BasketLine } from '@/contract/basket'
import type { LineWishes } from '@mocks/store/rows/products'

export const presentWishes = (wishes: LineWishes | undefined): BasketLine['wishes'] => ({
  deliveryAddressId: wishes?.deliveryAddressId ?? null,
  requestedOn: wishes?.requestedOn ?? null,
  note: wishes?.note ?? null,
  reference: wishes?.reference ?? null,
})
