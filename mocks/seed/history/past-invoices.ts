import type { InvoiceId, OrderId } from '@/domain/ids'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { BaseSegment } from '@mocks/store/tx'
import { byCompany, childrenBy, segment, uniqueBy } from './base-segment'
import { dateOfDay } from './day-numbers'
import type { HistoryColumns } from './history-columns'
import type { HistoryKeys } from './history-keys'
import { parentOf } from './number-scheme'
import { addressOf, buyerOf, companyOf, originOf } from './past-orders'
import { invoiceDay } from './timeline'

const noDiscount = { discountTaken: 0, discount: null }

/** The facts of an invoice that the portal's and the ERP's row share. All of the past is paid. */
export function invoiceFacts(columns: HistoryColumns, invoice: number) {
  const order = parentOf(columns.invoiceStart, invoice)
  const { currency, termsDays } = companyOf(columns, order)
  const day = invoiceDay(columns, order)
  const total = columns.total[order] ?? 0
  return {
    order,
    row: { issuedOn: dateOfDay(day), dueOn: dateOfDay(day + termsDays), currency, total, paid: total, ...noDiscount },
  }
}

export function pastInvoices(columns: HistoryColumns, keys: HistoryKeys): BaseSegment<InvoiceRow> {
  const at = (invoice: number): InvoiceRow => {
    const { order, row } = invoiceFacts(columns, invoice)
    return {
      id: keys.invoiceId.at(invoice) as InvoiceId,
      version: 1,
      number: keys.invoiceNumber.at(invoice),
      orderId: keys.orderId.at(order) as OrderId,
      orderNumber: keys.orderNumber.at(order),
      companyId: companyOf(columns, order).id,
      branchId: addressOf(columns, order).branchId,
      userId: originOf(columns, order) === 'online' ? buyerOf(columns, order).userId : null,
      pending: 0,
      ...row,
    }
  }
  const { invoiceStart, size } = columns
  return segment(invoiceStart[size] ?? 0, keys.invoiceId, at, {
    number: uniqueBy(keys.invoiceNumber),
    orderId: childrenBy(keys.orderId, invoiceStart),
    subscriptionId: () => [],
    companyId: byCompany(columns, invoiceStart),
  })
}
