import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { ProductFileId, ProductId, UserId } from '@/domain/ids'
import type { Money } from '@/domain/money'
import { persistedInTab } from '@/shared/lib/persistence'

export type HandedLine = {
  productId: ProductId
  sku: string
  name: string
  picture: ProductFileId | null
  unit: string
  minimum: number
  multiple: number
  price: Money | null
  quantity: number
  configurable: boolean
}
type State = { userId?: UserId; lines?: readonly HandedLine[] }

/** Goods on their way from the page where they were put together to what is made of them. */
const useHandedLines = create<State>()(persist(() => ({}) as State, persistedInTab<State>('handed-lines', 2)))

export const handLines = (userId: UserId, lines: readonly HandedLine[]): void => {
  useHandedLines.setState({ userId, lines })
}

/** What this person handed on; nobody else's. */
export const handedLinesOf = (userId: UserId): readonly HandedLine[] => {
  const state = useHandedLines.getState()
  return state.userId === userId ? (state.lines ?? []) : []
}
