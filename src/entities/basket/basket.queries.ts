import { query } from '@/api/query'
import { getBasket, getCheckout } from '@/contract/basket'

export const basketQueries = {
  current: () => query(getBasket, {}),
  checkout: () => query(getCheckout, {}),
}
