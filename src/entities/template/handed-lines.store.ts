import type { ProductFileId, ProductId, UserId } from '@/domain/ids'
import type { Money } from '@/domain/money'
import { keep, keptByAccount, keptOf } from '@/shared/lib/kept-by-account'

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

/** Goods on their way from the page where they were put together to what is made of them. */
export const useHandedLines = keptByAccount<readonly HandedLine[]>('handed-lines', 3)

export const handLines = (userId: UserId, lines: readonly HandedLine[]): void => keep(useHandedLines, userId, lines)

/** What this account handed on; nobody else's. */
export const handedLinesOf = (userId: UserId): readonly HandedLine[] => keptOf(useHandedLines, userId) ?? []
