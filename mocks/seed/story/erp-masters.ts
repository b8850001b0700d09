import { addDays } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import type { ErpCustomerRow, ErpItemRow } from '@mocks/store/rows/erp'
import type { ProductRow, StockRow } from '@mocks/store/rows/products'
import { erpToday } from '@mocks/erp/calendar'
import { homeWarehouse, inWarehouses } from '@mocks/erp/warehouses'
import { products } from '../catalogue'
import { madeToOrder } from '../configurators/products'
import { services } from '../services'
import { addresses, companies } from '../companies'
import { earlyDiscounts } from '../early-discounts'
import { breaksOf } from './price-breaks'
import { createRandom } from '../history/random'
import { contactsOf } from './erp-contacts'
import type { Numbers } from './numbers'
import { offerOf } from './offers'

export const erpCustomers = (numbers: Numbers): ErpCustomerRow[] =>
  companies.map((company) => ({
    id: `ecu_${company.customerNumber.toLowerCase()}` as Id<'ErpCustomer'>,
    version: 1,
    changed: numbers.erpChange(),
    customerNumber: company.customerNumber,
    name: company.name,
    creditLimit: company.creditLimit,
    blockedReason: company.blockedReason,
    termsDays: company.termsDays,
    earlyDiscount: earlyDiscounts[company.customerNumber],
    priceGroup: company.priceGroup,
    taxBasisPoints: company.taxBasisPoints,
    vatNumber: company.vatNumber,
    country: company.country,
    currency: company.currency,
    email: company.invoiceEmail,
    phone: company.billTo.phone,
    billTo: company.billTo,
    shipTos: addresses
      .filter(({ companyId, erpCode }) => companyId === company.id && erpCode !== null)
      .map(({ erpCode, address, isDefault }) => ({ code: erpCode ?? '', address, isDefault })),
    contacts: contactsOf(company.customerNumber),
    portalKey: null,
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

/** What is on its way to the shelf: in how many days, and how many of the least that can be ordered. */
const onTheWay: Readonly<Record<string, readonly [days: number, lots: number]>> = {
  'GA-600-12': [9, 20],
  'HW-120-A': [4, 30],
  'GL-900-5': [16, 8],
  'HW-101-W': [12, 40],
}

export function erpItems(numbers: Numbers, now: Instant, more: readonly ProductRow[] = []): ErpItemRow[] {
  const random = createRandom(4_711)
  return [...products, ...madeToOrder, ...services, ...more].map((product) => {
    const { sku, name, listPrice, discontinued, multiple, minimum } = product
    const usual = Math.max(minimum, multiple) * Math.round(4 + random() ** 2 * 60)
    return {
      id: `eit_${sku.toLowerCase()}` as Id<'ErpItem'>,
      version: 1,
      changed: numbers.erpChange(),
      sku,
      name,
      listPrice,
      breaks: breaksOf(product),
      stock: soldOut.has(sku) || product.configurator || product.isService ? 0 : discontinued ? multiple : usual,
      nextReceipt: receiptOf(product, now),
      ...offerOf(sku),
      ...(product.configurator && { configurator: product.configurator }),
      ...(product.isService && { isService: true }),
      discontinued,
      unit: product.unit,
      categories: [product.category, ...product.alsoIn],
      description: product.description,
      features: product.features,
      photos: product.pictures.map(({ alt }) => ({ code: 'front', alt })),
      minimum,
      multiple,
      leadTimeDays: product.leadTimeDays,
      weightGrams: product.weightGrams,
      told: {},
    }
  })
}

function receiptOf({ sku, minimum }: ProductRow, now: Instant): ErpItemRow['nextReceipt'] {
  const coming = onTheWay[sku]
  if (!coming) return null
  const [days, lots] = coming
  return { on: addDays(erpToday(now), days), quantity: minimum * lots }
}

/** Stock as the last sync told: what the ERP had then. */
export function stockAt(items: readonly ErpItemRow[], asOf: Instant, more: readonly ProductRow[] = []): StockRow[] {
  const itemOf = new Map(items.map((item) => [item.sku, item]))
  return [...products, ...madeToOrder, ...services, ...more].map(({ id, sku }) => {
    const item = itemOf.get(sku)
    const quantity = item?.stock ?? 0
    return {
      id: `stk_${sku.toLowerCase()}` as Id<'Stock'>,
      version: 1,
      productId: id,
      quantity,
      warehouses: inWarehouses(quantity),
      home: homeWarehouse(item?.categories ?? []),
      nextReceipt: item?.nextReceipt ?? null,
      asOf,
    }
  })
}
