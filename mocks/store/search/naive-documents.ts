import type { OrderPaperKind } from '@/domain/orders/vocabulary'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { TableSet } from '../transaction'
import type { DocumentSearch, FoundDocument } from '../tx'
import { foldText, searchWords } from './fold-text'
import { everyRow } from './every-row'

type Archived = { found: FoundDocument; kind: OrderPaperKind; issuedAt: number; order: OrderRow; text: string }

/** Every document of an order, and every order. */
export const allDocuments = (tables: TableSet): Archived[] => [
  ...everyRow(tables.orders).map(
    (order): Archived => ({
      found: { source: 'order', id: order.id },
      kind: 'order',
      issuedAt: order.placedAt,
      order,
      text: foldText([order.number, order.poNumber].join(' ')),
    }),
  ),
  ...everyRow(tables.documents).flatMap((row): Archived[] => {
    const order = tables.orders.get(row.orderId)
    if (!order) return []
    const text = foldText([row.number, order.number, order.poNumber].join(' '))
    return [{ found: { source: 'document', id: row.id }, kind: row.kind, issuedAt: row.issuedAt, order, text }]
  }),
]

export const documentMatches = (row: Archived, filter: DocumentSearch): boolean =>
  filter.parts.some(({ kinds, companyIds, userId, branchIds }) => {
    if (!kinds.includes(row.kind)) return false
    if (companyIds && !companyIds.includes(row.order.companyId)) return false
    if (userId === undefined && branchIds === undefined) return true
    if (userId !== undefined && row.order.userId === userId) return true
    return branchIds !== undefined && row.order.branchId !== null && branchIds.includes(row.order.branchId)
  }) &&
  row.issuedAt >= (filter.issuedFrom ?? -Infinity) &&
  row.issuedAt < (filter.issuedBefore ?? Infinity) &&
  searchWords(filter.text ?? '').every((word) => row.text.includes(word))
