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
    shown: (): Basket | undefined => client.getQueryData(queryKey),
    refresh: () => client.invalidateQueries({ queryKey }),
  }
}

/**
 * Changes and removes lines one after another, each on the version that the one before it made. Somebody typing in two
 * lines would otherwise be in conflict with themselves.
 */
export const useBasketWrites = () => {
  const { show, shown, refresh } = useShowBasket()
  const update = useMutation(mutation(updateBasketLine))
  const removal = useMutation(mutation(removeBasketLine))
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))

  const inTurn = (write: () => Promise<Basket>): Promise<void> => {
    const turn = queue.current.then(async () => show(await write()))
    queue.current = turn.then(
      () => true,
      () => false,
    )
    return turn
  }
  const versionOf = (lineId: BasketLineId): number => shown()?.lines.find(({ id }) => id === lineId)?.version ?? 0

  return {
    change: (lineId: BasketLineId, quantity: number): Promise<void> =>
      inTurn(async () => {
        try {
          return await update.mutateAsync({ params: { lineId }, body: { quantity, version: versionOf(lineId) } })
        } catch (error) {
          if (ApiProblem.is(error, 'conflict/stale', 'resource/not-found')) await refresh()
          throw error
        }
      }),
    remove: (lineId: BasketLineId): Promise<void> =>
      inTurn(() => removal.mutateAsync({ params: { lineId }, query: { version: versionOf(lineId) } })),
    /** Why a quantity was not taken. */
    error: update.error,
    /** The basket once everything that was changed here has its answer; nothing if the last of it was refused. */
    settled: async (): Promise<Basket | undefined> => ((await queue.current) ? shown() : undefined),
  }
}
export type BasketWrites = ReturnType<typeof useBasketWrites>
