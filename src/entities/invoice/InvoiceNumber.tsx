import type { InvoiceSummary } from '@/contract/invoices'
import { DocLink } from '@/shared/ui/DocLink'

/** The number of an invoice, which leads to its page. */
export function InvoiceNumber({ invoice: { id, number } }: { invoice: Pick<InvoiceSummary, 'id' | 'number'> }) {
  return <DocLink number={number} to="/account/invoices/$invoiceId" params={{ invoiceId: id }} />
}
