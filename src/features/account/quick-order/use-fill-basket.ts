import { useState } from 'react'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import type { Wanted } from './quick-lines'

/** Puts goods into the basket, as many at a time as one call takes. */
export const useFillBasket = () => {
  const add = useAddBasketLines()
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const fill = async (goods: readonly Wanted[]): Promise<boolean> => {
    setPending(true)
    setError(null)
    try {
      for (let from = 0; from < goods.length; from += quickOrderLimits.portion) {
        const portion = goods.slice(from, from + quickOrderLimits.portion)
        const lines = portion.map(({ productId, quantity }) => ({ productId, quantity }))
        await add.mutateAsync({ body: { lines } })
      }
      return true
    } catch (problem) {
      setError(problem)
      return false
    } finally {
      setPending(false)
    }
  }
  return { fill, pending, error }
}
