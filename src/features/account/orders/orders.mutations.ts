import { useMutation } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { addBasketLines } from '@/contract/basket'

export const useAddToBasket = () => useMutation(mutation(addBasketLines))
