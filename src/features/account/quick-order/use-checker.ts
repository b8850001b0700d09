import { useEffect, useState } from 'react'
import { call } from '@/api/client'
import { checkQuickOrder } from '@/contract/quick-order'
import { readQuantity } from '@/domain/quick-order/read-quantity'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { lookOf, type QuickLine } from './quick-lines'
import { applyChecks, useQuickOrder } from './quick-order.store'

const waitingLines = (): QuickLine[] => useQuickOrder.getState().lines.filter((line) => lookOf(line) === 'waiting')

const ask = async (portion: readonly QuickLine[]): Promise<void> => {
  const { lines } = await call(checkQuickOrder, {
    body: {
      lines: portion.map(({ key, sku, quantity, unit }) => ({
        row: key,
        sku: sku.slice(0, quickOrderLimits.sku),
        quantity: readQuantity(quantity),
        unit: unit.slice(0, quickOrderLimits.unit),
      })),
    },
  })
  applyChecks(portion, lines)
}

/** Asks about everything that was written anew, a portion at a time, so that the list fills while it is read. */
export const useChecker = () => {
  const waiting = useQuickOrder(({ lines }) => lines.filter((line) => lookOf(line) === 'waiting').length)
  const [error, setError] = useState<unknown>(null)
  const [most, setMost] = useState(0)
  const isWaiting = waiting > 0

  useEffect(() => {
    if (!isWaiting || error !== null) return
    let isOver = false
    const work = async (): Promise<void> => {
      setMost(waitingLines().length)
      for (let portion = waitingLines(); portion.length > 0 && !isOver; portion = waitingLines())
        await ask(portion.slice(0, quickOrderLimits.portion))
    }
    work().catch((problem: unknown) => {
      if (!isOver) setError(problem)
    })
    return () => {
      isOver = true
    }
  }, [isWaiting, error])

  const total = Math.max(most, waiting)
  return { waiting, done: total - waiting, total, error, retry: () => setError(null) }
}
