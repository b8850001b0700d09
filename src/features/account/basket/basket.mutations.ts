import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import { type Basket, removeBasketLine, updateBasketLine } from '@/contract/basket'
import type { BasketLineId } from '@/domain/ids'
import { basketQueries } from '@/entities/basket/basket.queries'

/** Every answer of a write carries the new basket: it is shown at once. */
export const useShowBasket = () => {
  const client = useQueryClient()
  const { queryKey } = basketQueries.current()
  return {
    show: (basket: Basket): void => {
      client.setQueryData(queryKey, basket)
    },
    versionOf: (lineId: BasketLineId): number =>
      client.getQueryData(queryKey)?.lines.find(({ id }) => id === lineId)?.version ?? 0,
    refresh: () => client.invalidateQueries({ queryKey }),
  }
}

export const useRemoveBasketLine = () => {
  const { show } = useShowBasket()
  return useMutation({ ...mutation(removeBasketLine), onSuccess: show })
}

/**
 * Changes quantities one after another, each on the version that the one before it made. Somebody typing in two lines
 * would otherwise be in conflict with themselves.
 */
export const useChangeQuantity = () => {
  const { show, versionOf, refresh } = useShowBasket()
  const update = useMutation(mutation(updateBasketLine))
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const change = (lineId: BasketLineId, quantity: number): Promise<void> => {
    const turn = queue.current.then(async () => {
      try {
        show(await update.mutateAsync({ params: { lineId }, body: { quantity, version: versionOf(lineId) } }))
      } catch (error) {
        if (ApiProblem.is(error, 'conflict/stale', 'resource/not-found')) await refresh()
        throw error
      }
    })
    queue.current = turn.catch(() => undefined)
    return turn
  }
  return { change, error: update.error, pending: update.isPending }
}
