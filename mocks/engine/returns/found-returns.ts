import { endOfDay, startOfDay } from '@/domain/calendar'
import type { TimeZone } from '@/domain/clock'
import { creditOf } from '@/domain/returns/credit'
import { isOver } from '@/domain/returns/states'
import type { ReturnStatus } from '@/domain/returns/vocabulary'
import type { ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { unreadOf } from '../messages/thread'
import { productsOf } from '../orders/order-record'
import { containsWords, pageOfRows, type Paged } from '../paging'

type Filters = {
  q?: string | undefined
  status?: readonly ReturnStatus[] | undefined
  requestedFrom?: string | undefined
  requestedTo?: string | undefined
  page?: number | undefined
  pageSize?: number | undefined
}

/** Of some returns those that match, before views are counted. `moreWords` are found besides a return's own. */
export async function foundReturns(
  tx: Tx,
  rows: readonly ReturnRow[],
  { q, status, requestedFrom, requestedTo }: Filters,
  zone: TimeZone,
  moreWords: (row: ReturnRow) => string = () => '',
): Promise<ReturnRow[]> {
  const products = await productsOf(
    tx,
    rows.flatMap(({ lines }) => lines.map(({ productId }) => productId)),
  )
  const wordsOf = (row: ReturnRow): string => {
    const goods = row.lines.flatMap(({ productId, sku }) => {
      const name = products.get(productId)?.name
      return [sku, name?.en, name?.pl, name?.ar]
    })
    return [row.number, row.sourceNumber, row.erpNumber, row.requestedBy, moreWords(row), ...goods].join(' ')
  }
  return rows.filter(
    (row) =>
      (!status?.length || status.includes(row.status)) &&
      (requestedFrom === undefined || row.requestedAt >= startOfDay(requestedFrom, zone)) &&
      (requestedTo === undefined || row.requestedAt < endOfDay(requestedTo, zone)) &&
      (!q || containsWords(wordsOf(row), q)),
  )
}

export type ListedReturn = { row: ReturnRow; unread: number; amount: number | null }

/** The credit once it is issued, until then what is expected; null without a document, and where none comes. */
export const amountOf = ({
  creditTotal,
  lines,
  status,
}: Pick<ReturnRow, 'creditTotal' | 'lines' | 'status'>): number | null => {
  if (creditTotal !== null) return creditTotal
  if (isOver(status) || lines.some(({ expected }) => expected === null)) return null
  return lines.reduce((sum, { expected }) => sum + (expected ? creditOf(expected) : 0), 0)
}

/** One page of what was found, with what only the page needs. */
export async function pageOfReturns(
  tx: Tx,
  rows: readonly ReturnRow[],
  query: Filters,
  ctx: Context,
): Promise<Paged<ListedReturn>> {
  const page = pageOfRows(rows, query)
  const listed = page.rows.map(async (row) => ({
    row,
    unread: await unreadOf(tx, { type: 'return', id: row.id }, ctx),
    amount: amountOf(row),
  }))
  return { ...page, rows: await Promise.all(listed) }
}
