import type { ProductId } from '@/domain/ids'
import type { BasketLineRow, StockRow } from '@mocks/store/rows/products'
import { goodsKey } from './merge-lines'

/**
 * Lines of the same goods that go different ways: together they count for prices by quantity, and they share what is in
 * stock, the first one first.
 */
export function sharedGoods(lines: readonly BasketLineRow[], stock: ReadonlyMap<ProductId, StockRow>) {
  const ordered = new Map<string, number>()
  const left = new Map<string, number>()
  const taken = new Map<ProductId, number>()
  for (const line of lines) {
    const { id, productId, quantity } = line
    ordered.set(goodsKey(line), (ordered.get(goodsKey(line)) ?? 0) + quantity)
    const before = taken.get(productId) ?? 0
    left.set(id, Math.max((stock.get(productId)?.quantity ?? 0) - before, 0))
    taken.set(productId, before + quantity)
  }
  return {
    /** Of all lines of the same goods. */
    ordered: (line: BasketLineRow): number => ordered.get(goodsKey(line)) ?? line.quantity,
    /** Free pieces that lines before it leave. */
    left: ({ id }: BasketLineRow): number => left.get(id) ?? 0,
  }
}
