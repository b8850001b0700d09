import type { DocumentId, OrderId } from '@/domain/ids'

type Params = { orderId: OrderId; documentId: DocumentId }

/** Ids in the address are what the backend gave out; whether they exist is its answer. */
export const documentParams = {
  parse: ({ orderId, documentId }: { orderId: string; documentId: string }): Params => ({
    orderId: orderId as OrderId,
    documentId: documentId as DocumentId,
  }),
  stringify: (params: Params) => params,
}
