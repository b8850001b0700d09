import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { getInvoiceFile } from '@/contract/archive'
import type { InvoiceId } from '@/domain/ids'
import { useDocumentZip } from './use-document-zip'

type Invoice = { id: InvoiceId; number: string; issuedOn: string; orderNumber: string | null }

/** INV-07: the selected invoices as PDF files in one ZIP. */
export const useInvoiceZip = (): ((invoices: readonly Invoice[]) => void) => {
  const { t } = useTranslation('archive')
  const zip = useDocumentZip()
  return (invoices) =>
    zip(
      invoices.map(({ id, number, issuedOn, orderNumber }) => ({
        kind: t('kind.invoice'),
        number,
        issuedOn,
        orderNumber,
        fileName: `${number}.pdf`,
        load: (signal) => call(getInvoiceFile, { params: { invoiceId: id }, query: {} }, { signal }),
      })),
    )
}
