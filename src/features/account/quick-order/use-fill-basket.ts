import { useState } from 'react'
import { ApiProblem } from '@/api/problem'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import type { Wanted } from './quick-lines'
import { doubt, dropReady } from './quick-order.store'

/** The basket has no room for all of the portion. */
const isFull = (error: unknown): boolean =>
  ApiProblem.is(error, 'request/invalid') &&
  (error.problem.errors ?? []).some(({ pointer, code }) => pointer === '/lines' && code === 'tooLarge')

/**
 * Puts goods into the basket, as many at a time as one call takes. What is in leaves the list at once: whoever tries
 * again after a failure puts in nothing twice.
 */
export const useFillBasket = () => {
  const add = useAddBasketLines()
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const fill = async (goods: readonly Wanted[]): Promise<boolean> => {
    setPending(true)
    setError(null)
    let asked: number[] = []
    try {
      for (let from = 0; from < goods.length; from += quickOrderLimits.portion) {
        const portion = goods.slice(from, from + quickOrderLimits.portion)
        asked = portion.flatMap(({ keys }) => keys)
        const lines = portion.map(({ productId, quantity }) => ({ productId, quantity }))
        await add.mutateAsync({ body: { lines } })
        dropReady(new Set(asked))
      }
      return true
    } catch (problem) {
      setError(problem)
      if (ApiProblem.is(problem, 'product/not-orderable', 'catalog/not-allowed')) doubt(new Set(asked))
      return false
    } finally {
      setPending(false)
    }
  }
  return { fill, pending, error, isFull: isFull(error) }
}
