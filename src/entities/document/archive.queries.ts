import { query } from '@/api/query'
import { getArchived, getArchivedFile, getInvoiceFile, listArchive } from '@/contract/archive'
import type { ArchiveListQuery } from '@/contract/archive-list'
import type { ArchiveId, InvoiceId } from '@/domain/ids'
import { fileQuery } from '@/api/file-query'

export const archiveQueries = {
  list: (search: ArchiveListQuery) => query(listArchive, { query: search }),
  detail: (archiveId: ArchiveId, version?: number) => query(getArchived, { params: { archiveId }, query: { version } }),
  /** As a person reads it: the PDF, or the file it is. */
  file: (archiveId: ArchiveId, version?: number) =>
    fileQuery(getArchivedFile, { params: { archiveId }, query: { version } }),
  invoiceFile: (invoiceId: InvoiceId) => fileQuery(getInvoiceFile, { params: { invoiceId }, query: {} }),
}
