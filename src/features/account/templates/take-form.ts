import type { GoodsNow } from '@/contract/goods-now'
import type { CheckedTemplateLine } from '@/contract/order-templates'
import type { OrderTemplateLineId, ProductId } from '@/domain/ids'
import { type Money, sum } from '@/domain/money'
import { type QuantityFault, quantityFault } from '@/domain/quantity'

/** What is taken of a line: the product itself, or what stands in for it. */
export type Taken = { chosen: boolean; quantity: number | null; insteadId: ProductId | null }
export type TakenLines = ReadonlyMap<OrderTemplateLineId, Taken>

/** Can it be had as it was kept? What cannot be made as it was configured has to be configured anew. */
const isOffered = ({ goods, drifts }: CheckedTemplateLine): boolean =>
  goods.reason === null && !drifts.includes('configuration')

/** Everything that can be had is taken, in the quantity that can be ordered. A substitute is for the buyer to choose. */
export const initialTaken = (lines: readonly CheckedTemplateLine[]): TakenLines =>
  new Map(
    lines.map((line) => [
      line.id,
      { chosen: isOffered(line), quantity: isOffered(line) ? line.goods.suggested : null, insteadId: null },
    ]),
  )

/** The goods that would go into the basket; null where nothing can. */
export const goodsTaken = (line: CheckedTemplateLine, { insteadId }: Taken): GoodsNow | null => {
  if (insteadId) return line.substitutes.find(({ productId }) => productId === insteadId) ?? null
  return isOffered(line) ? line.goods : null
}

export const faultOfTaken = (line: CheckedTemplateLine, taken: Taken): QuantityFault | null => {
  const goods = goodsTaken(line, taken)
  return goods && taken.chosen ? quantityFault(taken.quantity ?? Number.NaN, goods) : null
}

export const chosenOf = (lines: readonly CheckedTemplateLine[], taken: TakenLines): CheckedTemplateLine[] =>
  lines.filter((line) => {
    const choice = taken.get(line.id)
    return choice?.chosen && goodsTaken(line, choice) !== null
  })

/** The chosen lines as the backend takes them; null while a quantity of them cannot be ordered. */
export function toTake(lines: readonly CheckedTemplateLine[], taken: TakenLines) {
  const chosen = chosenOf(lines, taken)
  const wanted = chosen.flatMap((line) => {
    const choice = taken.get(line.id)
    if (!choice || choice.quantity === null || faultOfTaken(line, choice)) return []
    return [{ lineId: line.id, quantity: choice.quantity, ...(choice.insteadId && { insteadId: choice.insteadId }) }]
  })
  return wanted.length > 0 && wanted.length === chosen.length ? wanted : null
}

/** What is chosen, at today's prices and at those of the last time, where both are known for every line. */
export function sumsOf(
  lines: readonly CheckedTemplateLine[],
  taken: TakenLines,
): { now: Money | null; before: Money | null } {
  const parts = chosenOf(lines, taken).map((line) => {
    const choice = taken.get(line.id)
    const now = choice && goodsTaken(line, choice)?.price
    return { now: now ?? null, before: choice?.insteadId ? null : line.priceThen, quantity: choice?.quantity ?? 0 }
  })
  const total = (of: 'now' | 'before'): Money | null => {
    const amounts = parts.flatMap(({ quantity, ...part }) => {
      const price = part[of]
      return price ? [{ amount: price.amount * quantity, currency: price.currency }] : []
    })
    const currency = amounts[0]?.currency
    return currency && amounts.length === parts.length ? sum(amounts, currency) : null
  }
  return { now: total('now'), before: total('before') }
}
