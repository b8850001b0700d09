import type { ContractLine, PurchaseContract } from '@/contract/contracts'
import { daysBetween } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import { meterOf } from '@/domain/contracts/meter'
import type { ContractRow } from '@mocks/store/rows/contracts'
import type { ProductRow } from '@mocks/store/rows/products'
import { amountFor } from './amount'
import type { Reader } from './subscription'
import { isoOf } from './time'

export function presentContract(
  row: ContractRow,
  products: ReadonlyMap<string, ProductRow>,
  today: IsoDate,
  { viewer, locale }: Reader,
): PurchaseContract {
  const amount = (value: number) => amountFor(viewer, value, row.currency)
  const lines = row.lines.flatMap((line): ContractLine[] => {
    const product = products.get(line.sku)
    if (!product) return []
    const { elapsedPercent: _elapsed, ...meter } = meterOf(line, row, today)
    const list = product.listPrice[row.currency]
    const { position, sku, price, committed, consumed } = line
    return [
      {
        ...{
          position,
          productId: product.id,
          sku,
          name: product.name[locale],
          unit: product.unit,
          committed,
          consumed,
        },
        ...{ ...meter, price: amount(price), listPrice: list === undefined ? null : amount(list) },
      },
    ]
  })
  const value = (of: 'committed' | 'consumed') => row.lines.reduce((sum, line) => sum + line[of] * line.price, 0)
  const whole = meterOf({ committed: value('committed'), consumed: value('consumed') }, row, today)
  return {
    ...{ id: row.id, number: row.number, name: row.name[locale], startsOn: row.startsOn, endsOn: row.endsOn },
    daysLeft: daysBetween(today, row.endsOn),
    elapsedPercent: whole.elapsedPercent,
    committedValue: amount(value('committed')),
    consumedValue: amount(value('consumed')),
    consumedPercent: whole.consumedPercent,
    asOf: isoOf(row.asOf),
    lines,
  }
}
