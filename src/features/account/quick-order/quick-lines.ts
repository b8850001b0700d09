import type { GoodsNow } from '@/contract/goods-now'
import type { CheckedQuickLine } from '@/contract/quick-order'
import type { ProductId } from '@/domain/ids'
import { type Money, sum } from '@/domain/money'
import { readQuantity } from '@/domain/quick-order/read-quantity'
import type { WrittenLine } from '@/domain/quick-order/read-table'
import type { QuickProblem } from '@/domain/quick-order/vocabulary'

export type QuickLine = {
  key: number
  /** Where it stood in what was brought; null: it was typed here. */
  row: number | null
  sku: string
  /** As it is written. */
  quantity: string
  unit: string
  /** What the backend says of exactly this; null: it was not asked yet. */
  checked: CheckedQuickLine | null
}

/** `fix`: nobody but the buyer can say what is meant. `adjust`: a correction waits for a yes. */
export const quickLooks = ['waiting', 'fix', 'adjust', 'ready'] as const
export type QuickLook = (typeof quickLooks)[number]

const corrections: readonly QuickProblem[] = ['quantity', 'unit']

export const lookOf = ({ checked }: QuickLine): QuickLook => {
  if (checked === null) return 'waiting'
  if (checked.problems.length === 0) return 'ready'
  return checked.problems.every((problem) => corrections.includes(problem)) ? 'adjust' : 'fix'
}

export const newLine = (key: number, written: Omit<WrittenLine, 'row'> & { row: number | null }): QuickLine => ({
  key,
  ...written,
  checked: null,
})

/** The line with the correction the backend proposes. */
export const accepted = (line: QuickLine): QuickLine => {
  const { checked } = line
  if (!checked?.goods || lookOf(line) !== 'adjust') return line
  return { ...line, quantity: String(checked.goods.suggested), unit: '', checked: { ...checked, problems: [] } }
}

export type Wanted = GoodsNow & { quantity: number; keys: readonly number[] }

/** What is ready, each product once. */
export const readyGoods = (lines: readonly QuickLine[]): Wanted[] =>
  goodsOf(lines.filter((line) => lookOf(line) === 'ready'))

/** QUO-01: what prices can be asked for. What is put together is chosen in the request itself. */
export const askableGoods = (lines: readonly QuickLine[]): Wanted[] =>
  goodsOf(lines.filter(({ checked }) => checked?.problems.every((problem) => problem === 'configuration') ?? false))

function goodsOf(lines: readonly QuickLine[]): Wanted[] {
  const wanted = new Map<ProductId, Wanted>()
  for (const line of lines) {
    const goods = line.checked?.goods
    const quantity = readQuantity(line.quantity)
    if (!goods || quantity === null) continue
    const known = wanted.get(goods.productId)
    wanted.set(goods.productId, {
      ...goods,
      quantity: (known?.quantity ?? 0) + quantity,
      keys: [...(known?.keys ?? []), line.key],
    })
  }
  return [...wanted.values()]
}

/** What is ready comes to, line by line at today's prices; null where prices are not told. */
export const readyTotal = (lines: readonly QuickLine[]): Money | null => {
  const parts = lines.flatMap((line) => {
    const price = line.checked?.goods?.price
    return price && lookOf(line) === 'ready'
      ? [{ amount: price.amount * (readQuantity(line.quantity) ?? 0), currency: price.currency }]
      : []
  })
  const currency = parts[0]?.currency
  return currency ? sum(parts, currency) : null
}

export const countLooks = (lines: readonly QuickLine[]): Record<QuickLook, number> => {
  const counts = { waiting: 0, fix: 0, adjust: 0, ready: 0 }
  for (const line of lines) counts[lookOf(line)] += 1
  return counts
}
