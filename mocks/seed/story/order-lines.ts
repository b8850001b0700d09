import { addWorkdays } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { Id, OrderLineId } from '@/domain/ids'
import { money } from '@/domain/money'
import { customerPrice, lineNet } from '@/domain/pricing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { CorrectionRow, OrderLineRow } from '@mocks/store/rows/orders'
import type { ProductRow } from '@mocks/store/rows/products'
import { products } from '../catalogue'
import type { LineScript, OrderScript } from './script'

const bySku = new Map(products.map((product) => [product.sku, product]))
const productOf = (sku: string): ProductRow => {
  const product = bySku.get(sku)
  if (!product) throw new RangeError(`The story orders an unknown product: ${sku}`)
  return product
}
const total = (quantities: readonly number[]): number => quantities.reduce((sum, quantity) => sum + quantity, 0)

/** Whether somebody has looked at the order; before that nothing is confirmed. */
const isConfirmed = (script: OrderScript): boolean => script.phase === 'confirmed' || script.phase === 'picking'

const expectedOf = (line: LineScript, product: ProductRow, today: IsoDate): IsoDate | null => {
  if (line.backorderDays !== undefined) return addWorkdays(today, line.backorderDays)
  const open = (line.confirmed ?? line.quantity) - total(line.shipped ?? [])
  return open > 0 ? addWorkdays(today, Math.min(product.leadTimeDays, 5) + (line.delayedDays ?? 0)) : null
}

/** The lines of an order of the story, priced for its company. */
export function linesOf(script: OrderScript, company: CompanyRow, today: IsoDate): OrderLineRow[] {
  return script.lines.map((line, index) => {
    const product = productOf(line.sku)
    const list = product.listPrice[company.currency]
    if (list === undefined) throw new RangeError(`${line.sku} has no price in ${company.currency}`)
    const unitPrice = customerPrice(money(list, company.currency), company.priceGroup).amount
    const confirmed = isConfirmed(script) ? (line.confirmed ?? line.quantity) : null
    const shipped = total(line.shipped ?? [])
    return {
      id: `oln_${script.key}_${index + 1}` as Id<'OrderLine'>,
      position: positionAt(index),
      productId: product.id,
      sku: product.sku,
      unit: product.unit,
      ordered: line.quantity,
      confirmed,
      shipped,
      backordered: line.backorderDays === undefined ? 0 : (confirmed ?? line.quantity) - shipped,
      leadTimeDays: product.leadTimeDays,
      expectedOn: expectedOf(line, product, today),
      unitPrice,
      net: lineNet({ ordered: line.quantity, confirmed, unitPrice }, company.currency),
    }
  })
}

const positionAt = (index: number): number => (index + 1) * 10

/** What an operator changed against what was ordered (ORD-22). */
export function correctionsOf(script: OrderScript, at: number, today: IsoDate): CorrectionRow[] {
  const operator = 'Zofia Maj'
  return script.lines.flatMap((line, index) => {
    const product = productOf(line.sku)
    const position = positionAt(index)
    const changes: CorrectionRow[] = []
    if (line.confirmed !== undefined)
      changes.push({
        at,
        operator,
        position,
        sku: line.sku,
        field: 'quantity',
        before: String(line.quantity),
        after: String(line.confirmed),
      })
    if (line.delayedDays !== undefined) {
      const days = Math.min(product.leadTimeDays, 5)
      const [before, after] = [addWorkdays(today, days), addWorkdays(today, days + line.delayedDays)]
      changes.push({ at, operator, position, sku: line.sku, field: 'expectedOn', before, after })
    }
    return changes
  })
}

/** The pieces of each line in the shipment at this place (from 0). */
export const piecesIn = (
  script: OrderScript,
  shipment: number,
): { index: number; orderLineId: OrderLineId; quantity: number }[] =>
  script.lines.flatMap((line, index) => {
    const quantity = line.shipped?.[shipment] ?? 0
    return quantity > 0 ? [{ index, orderLineId: `oln_${script.key}_${index + 1}` as Id<'OrderLine'>, quantity }] : []
  })

export const weightOf = (pieces: readonly { index: number; quantity: number }[], script: OrderScript): number =>
  total(pieces.map(({ index, quantity }) => productOf(script.lines[index]?.sku ?? '').weightGrams * quantity))
