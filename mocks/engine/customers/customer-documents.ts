import type { CustomerDocumentQuery, customerDocumentViews } from '@/contract/admin/customer-document-list'
import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { CompanyId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { MailRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, pageBounds, type Paged, pageOfRows, sortOrder } from '../paging'
import { reachCustomer } from './reach-customer'

type View = (typeof customerDocumentViews)[number]
type Field = 'at' | 'number' | 'amount'
export type CustomerRecord =
  | { kind: 'order'; row: OrderRow }
  | { kind: 'invoice'; row: InvoiceRow }
  | { kind: 'mail'; row: MailRow }
export type CustomerRecords = Paged<CustomerRecord> & { views: Record<View, number>; today: IsoDate }

const orderSort = { at: 'placedAt', number: 'number', amount: 'total' } as const
const invoiceSort = { at: 'issuedOn', number: 'number', amount: 'total' } as const

/** Mails to people of the customer, also to those whose account is gone since. */
async function mailsOf(tx: Tx, company: CompanyRow): Promise<MailRow[]> {
  return (await tx.mails.all()).filter(({ companyId }) => companyId === company.id)
}

/** Everything that was exchanged with a customer, one kind at a time. */
export async function listDocuments(
  tx: Tx,
  { companyId, ...query }: CustomerDocumentQuery & { companyId: CompanyId },
  ctx: Context,
): Promise<Result<CustomerRecords>> {
  const found = await reachCustomer(tx, companyId, 'customers.documents', ctx)
  if (!found.ok) return found
  const company = found.value
  const { field, descending } = sortOrder<Field>(query.sort, '-at')
  const { page, pageSize, offset } = pageBounds(query)
  const filter = { companyIds: [company.id], text: query.q }
  const mails = (await mailsOf(tx, company)).filter(({ to, subject }) =>
    containsWords(`${to} ${subject}`, query.q ?? ''),
  )
  const [[orders = 0], [invoices = 0]] = await Promise.all([
    tx.search.countOrders([filter]),
    tx.search.countInvoices([filter]),
  ])
  const views = { orders, invoices, mails: mails.length }
  const today = dateIn(company.timeZone, ctx.clock.now())
  const view = query.view ?? 'orders'
  if (view === 'mails') {
    // The only amount of a mail is none: it is told apart by its day.
    const value = (mail: MailRow) => (field === 'number' ? mail.subject : mail.sentAt)
    const sorted = pageOfRows(mails.toSorted(byValue(value, descending, ctx.locale)), query)
    return ok({ ...sorted, rows: sorted.rows.map((row) => ({ kind: 'mail', row })), views, today })
  }
  if (view === 'invoices') {
    const { ids, total } = await tx.search.invoices(filter, invoiceSort[field], descending, offset, pageSize)
    const rows = await Promise.all(
      ids.map(async (id) => ({ kind: 'invoice' as const, row: await tx.invoices.require(id) })),
    )
    return ok({ rows, page, pageSize, total, views, today })
  }
  const { ids, total } = await tx.search.orders(filter, orderSort[field], descending, offset, pageSize)
  const rows = await Promise.all(ids.map(async (id) => ({ kind: 'order' as const, row: await tx.orders.require(id) })))
  return ok({ rows, page, pageSize, total, views, today })
}
