import { query } from '@/api/query'
import { getDocument } from '@/contract/documents'
import type { DocumentId } from '@/domain/ids'

export const documentQueries = {
  detail: (documentId: DocumentId) => query(getDocument, { params: { documentId } }),
}
