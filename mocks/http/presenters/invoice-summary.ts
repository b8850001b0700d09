import type { InvoiceSummary } from '@/contract/invoices'
import { daysBetween } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import { claimsOf } from '@/domain/invoices/claims'
import { invoiceStatus, isDueSoon, isOverdue, openAmount } from '@/domain/invoices/status'
import type { ListedInvoice } from '@mocks/engine/invoices/list-invoices'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'

export const presentInvoice = (
  { invoice, documentId, returns }: ListedInvoice,
  viewer: Viewer,
  today: IsoDate,
): InvoiceSummary => ({
  id: invoice.id,
  number: invoice.number,
  orderId: invoice.orderId,
  orderNumber: invoice.orderNumber,
  subscriptionId: invoice.subscriptionId ?? null,
  issuedOn: invoice.issuedOn,
  dueOn: invoice.dueOn,
  status: invoiceStatus(invoice),
  overdue: isOverdue(invoice, today),
  dueSoon: isDueSoon(invoice, today),
  dueInDays: daysBetween(today, invoice.dueOn),
  total: amountFor(viewer, invoice.total, invoice.currency),
  open: amountFor(viewer, openAmount(invoice), invoice.currency),
  disputed: amountFor(viewer, claimsOf(invoice).disputed, invoice.currency),
  documentId,
  returnUntil: returns.until,
  allowedActions: [returns.action],
})
