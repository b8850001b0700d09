import { addWorkdays } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { PlannedDelivery } from '@/domain/orders/delivery-plan'
import type { ProductRow } from '@mocks/store/rows/products'

type Expected = {
  key: string | undefined
  backordered: number
  product: Pick<ProductRow, 'isService' | 'leadTimeDays'>
}

/** Goods in stock leave the next workday; the rest, and services, when the lead time is over, counted in workdays. */
export const readyOn = ({ backordered, product }: Expected, today: IsoDate): IsoDate =>
  addWorkdays(today, backordered > 0 || product.isService ? Math.max(product.leadTimeDays, 1) : 1)

/** When a line is expected to leave: where deliveries were agreed, the day on which the last of it does. */
export function lineExpectedOn(
  line: Expected,
  deliveries: readonly Pick<PlannedDelivery, 'dispatchOn' | 'lines'>[] = [],
  today: IsoDate,
): IsoDate {
  const its = deliveries.filter(({ lines }) => lines.some(({ key }) => key === line.key))
  const isApart = deliveries.length > 1 && its.length > 0
  const days = isApart ? its.map(({ dispatchOn }) => dispatchOn).toSorted() : []
  return days.at(-1) ?? readyOn(line, today)
}
