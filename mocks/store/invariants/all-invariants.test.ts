import { describe, expect, it } from 'vitest'
import type { Id } from '@/domain/ids'
import { createStore } from '../memory-store'
import type { InvoiceRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import { companyRow, invoiceRow, orderLine, orderRow, shipmentRow } from '../testing/sample-rows'

const sku = 'HN-100'
const correction = { at: 1, operator: 'Zofia', position: 10, sku, field: 'quantity', before: '2', after: '3' } as const

/** What is said about rows beside the sound company, order, shipment and invoice. */
function violationsOf(rows: { order?: OrderRow; shipment?: ShipmentRow; invoice?: InvoiceRow }): string[] {
  const store = createStore()
  const { order = orderRow(), shipment = shipmentRow(), invoice = invoiceRow() } = rows
  store.load({ rows: { companies: [companyRow()], orders: [order], shipments: [shipment], invoices: [invoice] } })
  return store.violations()
}

const line = (parts: Parameters<typeof orderLine>[0]) => orderRow({ lines: [orderLine(parts)] })

describe('invariants', () => {
  it('have nothing to say about sound rows', () => {
    expect(violationsOf({})).toEqual([])
    expect(violationsOf({ order: line({ confirmed: 1, shipped: 1, backordered: 1, net: 1000 }) })).toEqual([])
    const corrected = orderRow({ lines: [orderLine({ confirmed: 3, net: 3000 })], corrections: [correction] })
    expect(violationsOf({ order: corrected })).toEqual([])
  })

  it.each<[string, Parameters<typeof violationsOf>[0]]>([
    [
      'positions of lines are unique',
      { order: orderRow({ lines: [orderLine(), orderLine({ id: 'l2' as Id<'OrderLine'> })] }) },
    ],
    ['net is the sum of the lines', { order: orderRow({ net: 1 }) }],
    ['total is net, freight and tax', { order: orderRow({ total: 1 }) }],
    ['amounts are whole minor units', { order: orderRow({ freight: 0.5 }) }],
    ['a line costs its price times its quantity', { order: line({ net: 1 }) }],
    ['shipped ≤ confirmed ≤ ordered', { order: line({ shipped: 1 }) }],
    ['shipped ≤ confirmed ≤ ordered', { order: line({ confirmed: 3, net: 3000 }) }],
    ['shipped ≤ confirmed ≤ ordered', { order: line({ backordered: -1 }) }],
    ['the currency is the company’s', { order: orderRow({ currency: 'EUR' }) }],
    ['the currency is the company’s', { order: orderRow({ companyId: 'nobody' }) }],
    ['an order in the ERP has a number there', { order: orderRow({ erpState: 'inErp' }) }],
    ['it carries lines of its order', { shipment: shipmentRow({ orderId: 'nothing' }) }],
    [
      'it carries lines of its order',
      { shipment: shipmentRow({ lines: [{ orderLineId: 'x' as Id<'OrderLine'>, quantity: 1 }] }) },
    ],
    ['it is packed, then handed over', { shipment: shipmentRow({ handedOverAt: 0 }) }],
    ['it is packed, then handed over', { shipment: shipmentRow({ handedOverAt: null, deliveredAt: 5 }) }],
    ['paid is between nothing and the total', { invoice: invoiceRow({ paid: 2151 }) }],
    ['paid is between nothing and the total', { invoice: invoiceRow({ paid: -1 }) }],
    ['it belongs to its order', { invoice: invoiceRow({ orderNumber: 'SO-2' }) }],
    ['it is due on or after the day of issue', { invoice: invoiceRow({ dueOn: '2026-11-01' }) }],
  ])('see that "%s" is broken', (name, rows) => {
    expect(violationsOf(rows).join('\n')).toContain(name)
  })
})
