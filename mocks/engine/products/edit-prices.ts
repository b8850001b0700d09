import { productLimits } from '@/contract/admin/products'
import type { ValueKey } from '@/domain/products/fields'
import type { FieldError } from '@/domain/result'
import { type CustomerSight, isSeen, withUnseen } from './customer-sight'
import type { ProductEdit } from './edit-product'
import type { PricedProduct } from './values'

/** The values of prices that an edit names. Prices of customers out of the editor's reach stay. */
export function priceValues(
  { listPrice, breaks }: ProductEdit,
  product: PricedProduct,
  sight: CustomerSight,
): Partial<Record<ValueKey, unknown>> {
  const said = breaks?.map(({ group, customerNumber, from, price: { amount, currency } }) => ({
    ...{ group, customerNumber, currency, from, amount },
  }))
  return {
    ...(listPrice && {
      'prices.list': Object.fromEntries(listPrice.map(({ currency, amount }) => [currency, amount])),
    }),
    ...(said && { 'prices.breaks': withUnseen(product.breaks, said, sight) }),
  }
}

/** Each at its entry: amounts out of bounds, currencies and quantities named twice, customers nobody knows. */
export function priceFaults(
  { listPrice = [], breaks = [] }: ProductEdit,
  product: PricedProduct,
  sight: CustomerSight,
): FieldError[] {
  const errors: FieldError[] = []
  const check = (pointer: string, amount: number): void => {
    if (amount < 0) errors.push({ pointer, code: 'tooSmall', params: { minimum: 0 } })
    if (amount > productLimits.price)
      errors.push({ pointer, code: 'tooLarge', params: { maximum: productLimits.price } })
  }
  const named = new Set<string>()
  for (const [at, { currency, amount }] of listPrice.entries()) {
    check(`/listPrice/${at}`, amount)
    if (named.has(currency)) errors.push({ pointer: `/listPrice/${at}`, code: 'duplicate' })
    named.add(currency)
  }
  const before = new Set(product.breaks.map(({ customerNumber }) => customerNumber))
  for (const [at, { group, customerNumber, from, price }] of breaks.entries()) {
    const pointer = `/breaks/${at}`
    check(pointer, price.amount)
    const key = JSON.stringify([group, customerNumber, price.currency, from])
    if (named.has(key)) errors.push({ pointer, code: 'duplicate' })
    named.add(key)
    const isKnown =
      customerNumber === null ||
      (sight.sees(customerNumber) && (sight.nameOf(customerNumber) !== null || before.has(customerNumber)))
    if (!isKnown) errors.push({ pointer, code: 'unknown' })
  }
  const seen = product.breaks.filter(isSeen(sight)).length
  if (breaks.length > 0 && seen > productLimits.breaks)
    errors.push({ pointer: '/breaks', code: 'tooLarge', params: { maximum: productLimits.breaks } })
  return errors
}
