import type { InvoiceSummary } from '@/contract/invoices'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'

/** The number of an invoice; a link once its document exists. */
export function InvoiceNumber({ invoice }: { invoice: Pick<InvoiceSummary, 'number' | 'orderId' | 'documentId'> }) {
  const { number, orderId, documentId } = invoice
  if (!documentId) return <DocNumber number={number} />
  return (
    <DocLink number={number} to="/account/orders/$orderId/documents/$documentId" params={{ orderId, documentId }} />
  )
}
