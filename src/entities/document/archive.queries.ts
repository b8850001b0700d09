import type { UseQueryOptions } from '@tanstack/react-query'
import { call } from '@/api/client'
import { query } from '@/api/query'
import { getArchived, getArchivedFile, getInvoiceFile, listArchive } from '@/contract/archive'
import type { ArchiveListQuery } from '@/contract/archive-list'
import { getDocument } from '@/contract/documents'
import type { ArchiveId, DocumentId, InvoiceId } from '@/domain/ids'
import { fileQuery } from '@/api/file-query'

export const archiveQueries = {
  list: (search: ArchiveListQuery) => query(listArchive, { query: search }),
  detail: (archiveId: ArchiveId, version?: number) => query(getArchived, { params: { archiveId }, query: { version } }),
  /** As a person reads it: the PDF, or the file it is. */
  file: (archiveId: ArchiveId, version?: number) =>
    fileQuery(getArchivedFile, { params: { archiveId }, query: { version } }),
  /** A paper of an order, by what the order calls it. */
  orderPaper: (documentId: DocumentId): UseQueryOptions<Blob> => ({
    queryKey: [...query(getDocument, { params: { documentId } }).queryKey, 'file'],
    queryFn: async ({ signal }) => {
      const { archiveId } = await call(getDocument, { params: { documentId } }, { signal })
      return call(getArchivedFile, { params: { archiveId }, query: {} }, { signal })
    },
    gcTime: 0,
  }),
  invoiceFile: (invoiceId: InvoiceId) => fileQuery(getInvoiceFile, { params: { invoiceId }, query: {} }),
}
