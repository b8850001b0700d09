import type { Instant } from '@/domain/clock'
import type { ErpCustomerRow, ErpInvoiceRow, ErpItemRow, ErpOrderRow, ErpShipmentRow } from '@mocks/store/rows/erp'
import { customerPrice } from '@/domain/pricing'
import { money } from '@/domain/money'
import { buildOrder } from './build-order'
import { erpInvoicesOf, erpOrderOf, erpShipmentsOf } from './erp-records'
import type { Numbers } from './numbers'
import { scriptedOrders } from './scripted-orders'

export type ErpRecords = {
  erpOrders: ErpOrderRow[]
  erpShipments: ErpShipmentRow[]
  erpInvoices: ErpInvoiceRow[]
  erpItems: ErpItemRow[]
  erpCustomers: ErpCustomerRow[]
}

/** Things that happened in the ERP since the last sync: the next run of each job finds them. */
export function unreadChanges(known: ErpRecords, numbers: Numbers, now: Instant): ErpRecords {
  const news = scriptedOrders
    .filter(({ ahead, onlyErp }) => ahead || onlyErp)
    .map((script) => buildOrder({ ...script, ...script.ahead }, numbers, now))
  const ids = new Set<string>(news.map(({ script }) => `eor_${script.key}`))
  return {
    erpOrders: [...known.erpOrders.filter(({ id }) => !ids.has(id)), ...news.map((each) => erpOrderOf(each, numbers))],
    erpShipments: [...known.erpShipments, ...news.flatMap((each) => erpShipmentsOf(each, numbers))],
    erpInvoices: [...known.erpInvoices, ...news.flatMap((each) => erpInvoicesOf(each, numbers))],
    erpItems: known.erpItems.map((item) => movedItem(item, numbers, now)),
    erpCustomers: known.erpCustomers,
  }
}

/** Dearer by five percent, in every currency. */
const dearer = (listPrice: ErpItemRow['listPrice']): ErpItemRow['listPrice'] =>
  Object.fromEntries(
    Object.entries(listPrice).map(([currency, amount]) => [
      currency,
      2 * amount - customerPrice(money(amount, currency as 'EUR'), 'B').amount,
    ]),
  )

function movedItem(item: ErpItemRow, numbers: Numbers, now: Instant): ErpItemRow {
  switch (item.sku) {
    case 'HW-120-W':
      return { ...item, listPrice: dearer(item.listPrice), changed: numbers.erpChange() }
    case 'GA-600-10':
      return { ...item, stock: 3, changed: numbers.erpChange() }
    case 'GA-620-7':
      return {
        ...item,
        stock: 40,
        weightGrams: item.weightGrams + 40,
        description: { ...item.description, en: `${item.description.en} Now with a wider fin.` },
        told: { weightGrams: now - 3_600_000, 'description.en': now - 3_600_000 },
        changed: numbers.erpChange(),
      }
    default:
      return item
  }
}
