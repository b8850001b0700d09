import { useMutation, useQueryClient } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { addBasketLines } from '@/contract/basket'
import { basketQueries } from './basket.queries'

/** The answer carries the new basket: it is shown at once. */
export const useAddBasketLines = () => {
  const client = useQueryClient()
  return useMutation({
    ...mutation(addBasketLines),
    onSuccess: (basket) => {
      client.setQueryData(basketQueries.current().queryKey, basket)
    },
  })
}
