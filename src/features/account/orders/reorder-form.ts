import type { LineWish } from '@/contract/line-wishes'
import type { ReorderLine } from '@/contract/orders'
import { wishesToSend } from '@/entities/basket/wishes-to-send'
import type { OrderLineId, ProductId } from '@/domain/ids'
import { type Money, sum } from '@/domain/money'
import { type QuantityFault, quantityFault } from '@/domain/quantity'

export type Choice = { chosen: boolean; quantity: number | null }
export type Choices = ReadonlyMap<OrderLineId, Choice>

/** Everything that can still be ordered is chosen, in the quantity the backend suggests. */
export const initialChoices = (lines: readonly ReorderLine[]): Choices =>
  new Map(
    lines.map((line) => [
      line.orderLineId,
      { chosen: line.orderable, quantity: line.orderable ? line.suggested : null },
    ]),
  )

export const faultOf = (line: ReorderLine, quantity: number | null): QuantityFault | null =>
  quantityFault(quantity ?? Number.NaN, line)

export const chosenLines = (lines: readonly ReorderLine[], choices: Choices): ReorderLine[] =>
  lines.filter((line) => line.orderable && choices.get(line.orderLineId)?.chosen)

/** The chosen lines as the basket takes them, or null while one of them has a quantity that cannot be ordered. */
export const toBasketLines = (
  lines: readonly ReorderLine[],
  choices: Choices,
): { productId: ProductId; quantity: number; choices?: string[] | undefined; wishes: LineWish }[] | null => {
  const chosen = chosenLines(lines, choices)
  const wanted = chosen.flatMap((line) => {
    const quantity = choices.get(line.orderLineId)?.quantity ?? null
    return line.productId && quantity !== null && !faultOf(line, quantity)
      ? [
          {
            productId: line.productId,
            quantity,
            choices: line.configuration?.choices,
            wishes: wishesToSend(line.wishes),
          },
        ]
      : []
  })
  return wanted.length > 0 && wanted.length === chosen.length ? wanted : null
}

/** What the chosen lines cost at the prices shown, before freight and tax. Null when prices are hidden. */
export const estimate = (lines: readonly ReorderLine[], choices: Choices): Money | null => {
  const parts = chosenLines(lines, choices).flatMap(({ orderLineId, priceNow }) => {
    const quantity = choices.get(orderLineId)?.quantity ?? 0
    return priceNow ? [{ amount: priceNow.amount * quantity, currency: priceNow.currency }] : []
  })
  const currency = parts[0]?.currency
  return currency ? sum(parts, currency) : null
}
