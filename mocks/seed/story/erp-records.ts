import type { Id } from '@/domain/ids'
import { apartOrderStatuses } from '@/domain/orders/vocabulary'
import { authorizationNote } from '@mocks/erp/order-payload'
import type { ErpInvoiceRow, ErpOrderRow, ErpShipmentRow } from '@mocks/store/rows/erp'
import { toldToErp } from '../told-to-erp'
import type { BuiltOrder } from './build-order'
import type { Numbers } from './numbers'

/** The ERP's own record of an order of the story. */
export function erpOrderOf(built: BuiltOrder, numbers: Numbers): ErpOrderRow {
  const { script, order, company, events, invoices, authorization } = built
  const note = authorizationNote(order, authorization?.row)
  return {
    id: `eor_${script.key}` as Id<'ErpOrder'>,
    version: 1,
    changed: numbers.erpChange(),
    number: order.erpNumber ?? '',
    customerNumber: company.customerNumber,
    ...toldToErp(order),
    // Orders kept apart have no life of their own in the ERP.
    status: apartOrderStatuses.includes(order.status) ? 'received' : order.status,
    corrections: order.corrections,
    invoiced: invoices.length > 0,
    authorization: note.status,
    authorizedBy: note.authorizedBy,
    events,
  }
}

export const erpShipmentsOf = ({ script, order, shipments }: BuiltOrder, numbers: Numbers): ErpShipmentRow[] =>
  shipments.map(({ orderId: _orderId, companyId: _companyId, version, lines, ...shipment }, index) => ({
    ...shipment,
    id: `esh_${script.key}_${index + 1}` as Id<'ErpShipment'>,
    version,
    changed: numbers.erpChange(),
    orderNumber: order.erpNumber ?? '',
    lines: lines.map(({ orderLineId, quantity }) => ({
      position: order.lines.find(({ id }) => id === orderLineId)?.position ?? 0,
      quantity,
    })),
  }))

export const erpInvoicesOf = ({ script, order, invoices }: BuiltOrder, numbers: Numbers): ErpInvoiceRow[] =>
  invoices.map(({ number, issuedOn, dueOn, currency, total, paid, discountTaken, discount }) => ({
    id: `ein_${script.key}` as Id<'ErpInvoice'>,
    version: 1,
    changed: numbers.erpChange(),
    number,
    orderNumber: order.erpNumber ?? '',
    issuedOn,
    dueOn,
    currency,
    total,
    paid,
    discountTaken,
    discount,
  }))
