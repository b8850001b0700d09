import type { CustomerActivity, CustomerDocument } from '@/contract/admin/customer-records'
import type { IsoDate } from '@/domain/clock'
import { invoiceStatus, isOverdue, openAmount } from '@/domain/invoices/status'
import { money } from '@/domain/money'
import type { Happening } from '@mocks/engine/customers/customer-activity'
import type { CustomerRecord } from '@mocks/engine/customers/customer-documents'
import { isoOf } from './time'

export const presentDocument =
  (today: IsoDate) =>
  (record: CustomerRecord): CustomerDocument => {
    const none = { order: null, invoice: null, mail: null }
    if (record.kind === 'order') {
      const { id, number, placedAt, placedBy, enteredBy, status, total, currency } = record.row
      const order = { id, placedAt: isoOf(placedAt), placedBy, enteredBy, status, total: money(total, currency) }
      return { ...none, id, number, order }
    }
    if (record.kind === 'invoice') {
      const { id, number, orderId, issuedOn, dueOn, total, currency } = record.row
      const invoice = {
        ...{ id, orderId, issuedOn, dueOn, status: invoiceStatus(record.row), overdue: isOverdue(record.row, today) },
        total: money(total, currency),
        open: money(openAmount(record.row), currency),
      }
      return { ...none, id, number, invoice }
    }
    const { id, to, subject, kind, sentAt } = record.row
    return { ...none, id, number: subject, mail: { id, to, subject, kind, sentAt: isoOf(sentAt) } }
  }

export const presentHappening = ({ at, ...happening }: Happening): CustomerActivity => ({ ...happening, at: isoOf(at) })
