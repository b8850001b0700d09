import type { Instant } from '@/domain/clock'
import type { DisputeId } from '@/domain/ids'
import { erpToday } from '@mocks/erp/calendar'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import { products } from '../catalogue'
import { companyIds } from '../companies'
import { userIds } from '../people'
import type { BuiltOrder } from './build-order'

const hour = 3_600_000
const amount = 24_600

/** One dispute that waits for the desk: of a newer bill of the main company, so that nothing of it is overdue. */
export function disputeRecords(built: readonly BuiltOrder[], now: Instant): DisputeRow[] {
  const today = erpToday(now)
  const found = built
    .filter(({ company }) => company.id === companyIds.kestrel)
    .flatMap(({ order, invoices }) => invoices.map((invoice) => ({ order, invoice })))
    .filter(({ order, invoice }) => {
      const isOpen = invoice.paid === 0 && invoice.dueOn > today && invoice.total > 4 * amount
      return isOpen && order.id.startsWith('ord_u') && invoice.issuedOn < today && order.lines.length > 1
    })
    .toSorted((a, b) => (a.invoice.number < b.invoice.number ? 1 : -1))[0]
  const line = found?.order.lines.find(({ net }) => net > amount)
  if (!found || !line) return []
  const name = products.find(({ id }) => id === line.productId)?.name ?? null
  const { id, number, companyId, branchId, userId, currency, issuedOn } = found.invoice
  const at = now - 5 * hour
  const openedOn = erpToday(at)
  return [
    {
      ...{ id: 'dis_d01' as DisputeId, version: 1, number: 'DIS-400', companyId, branchId, userId, currency },
      ...{ invoiceId: id, invoiceNumber: number, openedBy: 'Ines Calder', openedById: userIds.ines, enteredBy: null },
      ...{ openedAt: at, openedOn: openedOn > issuedOn ? openedOn : issuedOn, amount, caseId: null, status: 'open' },
      lines: [{ position: line.position, sku: line.sku, name, quantity: null, amount, reason: 'wrongPrice' }],
      message: 'The offer of October was lower than what this line was billed at.',
      ...{ credited: 0, creditId: null, creditNumber: null, dueAgainOn: null, note: null },
      ...{ decidedBy: null, decidedAt: null, decidedOn: null },
    },
  ]
}

export const withDisputes = (invoices: readonly InvoiceRow[], disputes: readonly DisputeRow[]): InvoiceRow[] =>
  invoices.map((invoice) => {
    const disputed = disputes
      .filter(({ invoiceId }) => invoiceId === invoice.id)
      .reduce((sum, each) => sum + each.amount, 0)
    return disputed > 0 ? { ...invoice, disputed } : invoice
  })
