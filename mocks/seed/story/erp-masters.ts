import type { Instant } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import type { ErpCustomerRow, ErpItemRow } from '@mocks/store/rows/erp'
import type { StockRow } from '@mocks/store/rows/products'
import { products } from '../catalogue'
import { companies } from '../companies'
import { createRandom } from '../history/random'
import type { Numbers } from './numbers'

export const erpCustomers = (numbers: Numbers): ErpCustomerRow[] =>
  companies.map(({ customerNumber, name, creditLimit, blockedReason, termsDays, priceGroup, taxBasisPoints }) => ({
    id: `ecu_${customerNumber.toLowerCase()}` as Id<'ErpCustomer'>,
    version: 1,
    changed: numbers.erpChange(),
    customerNumber,
    name,
    creditLimit,
    blockedReason,
    termsDays,
    priceGroup,
    taxBasisPoints,
  }))

/** Goods nobody has on the shelf now, so that backorders can be seen coming. */
const soldOut: ReadonlySet<string> = new Set([
  'GA-600-12',
  'GA-620-7',
  'HW-120-A',
  'GL-900-5',
  'GT-300-12011600',
  'SL-010-300',
])

export function erpItems(numbers: Numbers): ErpItemRow[] {
  const random = createRandom(4_711)
  return products.map(({ sku, name, listPrice, discontinued, multiple, minimum }) => {
    const usual = Math.max(minimum, multiple) * Math.round(4 + random() ** 2 * 60)
    return {
      id: `eit_${sku.toLowerCase()}` as Id<'ErpItem'>,
      version: 1,
      changed: numbers.erpChange(),
      sku,
      name,
      listPrice,
      stock: soldOut.has(sku) ? 0 : discontinued ? multiple : usual,
      discontinued,
    }
  })
}

/** Stock as the last sync told: what the ERP had then. */
export const stockAt = (items: readonly ErpItemRow[], asOf: Instant): StockRow[] =>
  products.map(({ id, sku }) => ({
    id: `stk_${sku.toLowerCase()}` as Id<'Stock'>,
    version: 1,
    productId: id,
    quantity: items.find((item) => item.sku === sku)?.stock ?? 0,
    asOf,
  }))
