import type { ReturnAct, ReturnStatus } from './vocabulary'

/** Pieces of a line by how far they have come; null: nobody has said yet. */
export type ReturnPieces = {
  quantity: number
  authorized: number | null
  received: number | null
  approved: number | null
}
/** What ended it apart from its pieces. */
export type ReturnEnd = 'cancelled' | 'closed' | 'processed' | null

const sum = (lines: readonly ReturnPieces[], of: (line: ReturnPieces) => number): number =>
  lines.reduce((total, line) => total + of(line), 0)

/**
 * Where a return stands, by what was said of its pieces (domain-rules §6): whatever of it was authorized is awaited,
 * whatever of that came in is looked at, and what is approved is credited.
 */
export function returnStatus(lines: readonly ReturnPieces[], end: ReturnEnd): ReturnStatus {
  if (end) return end
  if (lines.some(({ authorized }) => authorized === null)) return 'pending'
  const asked = sum(lines, ({ quantity }) => quantity)
  const authorized = sum(lines, (line) => line.authorized ?? 0)
  if (authorized === 0) return 'denied'
  const received = sum(lines, (line) => line.received ?? 0)
  if (received === 0) return authorized < asked ? 'partlyAuthorized' : 'authorized'
  if (lines.some((line) => line.approved === null)) return received < authorized ? 'partlyReceived' : 'received'
  return sum(lines, (line) => line.approved ?? 0) > 0 ? 'approved' : 'rejected'
}

/** What the desk may do next. Goods that came in part are waited for further, or judged as they are. */
const actsOf: Readonly<Record<ReturnStatus, readonly ReturnAct[]>> = {
  pending: ['authorize'],
  authorized: ['receive', 'close'],
  partlyAuthorized: ['receive', 'close'],
  denied: ['close'],
  partlyReceived: ['receive', 'approve'],
  received: ['approve'],
  approved: [],
  rejected: ['close'],
  processed: [],
  closed: [],
  cancelled: [],
}
/** Whether the returns desk may do this where the return stands. */
export const isPossible = (status: ReturnStatus, act: ReturnAct): boolean => actsOf[status].includes(act)

/** Until somebody at the seller has decided. */
export const mayBeCancelled = (status: ReturnStatus): boolean => status === 'pending'

const over: readonly ReturnStatus[] = ['denied', 'rejected', 'processed', 'closed', 'cancelled']
/** Nothing happens to the return any more. */
export const isOver = (status: ReturnStatus): boolean => over.includes(status)

/** The most that may be said of a line at an act: what was asked for, authorized or received. */
export function mostOf(act: ReturnAct, { quantity, authorized, received }: ReturnPieces): number {
  if (act === 'authorize') return quantity
  if (act === 'receive') return authorized ?? 0
  return act === 'approve' ? (received ?? 0) : 0
}

/** The least: pieces that have come in do not leave again. */
export const leastOf = (act: ReturnAct, { received }: ReturnPieces): number => (act === 'receive' ? (received ?? 0) : 0)

/** One act on all lines; `quantities` are those it comes to, line by line. Throws a RangeError beyond the bounds. */
export function afterAct<L extends ReturnPieces>(
  lines: readonly L[],
  act: ReturnAct,
  quantities: readonly number[],
): L[] {
  return lines.map((line, at) => {
    const quantity = quantities[at] ?? 0
    if (act === 'close') return line
    if (!Number.isSafeInteger(quantity) || quantity < leastOf(act, line) || quantity > mostOf(act, line))
      throw new RangeError(`${quantity} pieces cannot be said at ${act}`)
    if (act === 'authorize') return { ...line, authorized: quantity }
    return act === 'receive' ? { ...line, received: quantity } : { ...line, approved: quantity }
  })
}

/**
 * Pieces of a line that the return still takes from what may be returned (domain-rules §6: all but those of returns that
 * were rejected or cancelled). What was not authorized or approved is free again, and what never came once it is closed.
 */
export function takenPieces(line: ReturnPieces, status: ReturnStatus): number {
  if (status === 'cancelled' || status === 'denied' || status === 'rejected') return 0
  if (line.approved !== null) return line.approved
  if (status === 'closed') return 0
  return line.authorized ?? line.quantity
}
