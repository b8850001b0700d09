import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { CheckedQuickLine } from '@/contract/quick-order'
import type { UserId } from '@/domain/ids'
import type { WrittenLine } from '@/domain/quick-order/read-table'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { persistedInTab } from '@/shared/lib/persistence'
import { accepted, lookOf, newLine, type QuickLine } from './quick-lines'

type State = {
  userId: UserId | null
  lines: readonly QuickLine[]
  lastKey: number
  /** What other accounts wrote in this tab. */
  others: Readonly<Record<UserId, readonly QuickLine[]>>
}
type Written = Omit<WrittenLine, 'row'> & { row: number | null }

/** What was said of a list that was put away may hold no longer. */
const unchecked = (lines: readonly QuickLine[]) => lines.map((line) => ({ ...line, checked: null }))

/**
 * The list as it stands, for as long as the tab is open: it survives a look at another page and a reload, after which
 * it is checked anew.
 */
export const useQuickOrder = create<State>()(
  persist((): State => ({ userId: null, lines: [], lastKey: 0, others: {} }), {
    ...persistedInTab<State>('quick-order', 2),
    partialize: (state) => ({ ...state, lines: unchecked(state.lines) }),
  }),
)

const setLines = (change: (lines: readonly QuickLine[]) => readonly QuickLine[]): void => {
  useQuickOrder.setState(({ lines }) => ({ lines: change(lines) }))
}

/** A list belongs to the account it was written for. */
export const openQuickOrder = (userId: UserId): void => {
  const { userId: before, lines, others } = useQuickOrder.getState()
  if (before === userId) return
  const { [userId]: own, ...rest } = others
  useQuickOrder.setState({ userId, lines: own ?? [], others: before ? { ...rest, [before]: unchecked(lines) } : rest })
}

/** Tells how many there was no room for. */
export function addWritten(written: readonly Written[]): number {
  const { lines, lastKey } = useQuickOrder.getState()
  const taken = written.slice(0, Math.max(quickOrderLimits.lines - lines.length, 0))
  useQuickOrder.setState({
    lines: [...lines, ...taken.map((line, at) => newLine(lastKey + at + 1, line))],
    lastKey: lastKey + taken.length,
  })
  return written.length - taken.length
}

/** Whatever is written anew is asked about anew. */
export const changeLine = (key: number, part: Partial<Pick<QuickLine, 'sku' | 'quantity' | 'unit'>>): void =>
  setLines((lines) => lines.map((line) => (line.key === key ? { ...line, ...part, checked: null } : line)))

export const removeLine = (key: number): void => setLines((lines) => lines.filter((line) => line.key !== key))

/** What was taken off of `before` is where it was; what came, changed or went to the basket since is as it is. */
export const putBack = (before: readonly QuickLine[], taken: ReadonlySet<number>): void =>
  setLines((lines) => {
    const now = new Map(lines.map((line) => [line.key, line]))
    const known = new Set(before.map(({ key }) => key))
    return [
      ...before.flatMap((line) => now.get(line.key) ?? (taken.has(line.key) ? [line] : [])),
      ...lines.filter(({ key }) => !known.has(key)),
    ]
  })
export const acceptLine = (key: number): void =>
  setLines((lines) => lines.map((line) => (line.key === key ? accepted(line) : line)))
export const acceptAll = (): void => setLines((lines) => lines.map(accepted))
export const clearLines = (): void => setLines(() => [])

/** Takes off what went elsewhere; a line that was changed since is not what went. */
export const dropReady = (gone: ReadonlySet<number>): void =>
  setLines((lines) => lines.filter((line) => lookOf(line) !== 'ready' || !gone.has(line.key)))

/** What was said of these lines no longer holds: they are asked about anew. */
export const doubt = (keys: ReadonlySet<number>): void =>
  setLines((lines) => lines.map((line) => (keys.has(line.key) ? { ...line, checked: null } : line)))

/** What was asked holds only for a line that still says the same. */
export const applyChecks = (asked: readonly QuickLine[], checks: readonly CheckedQuickLine[]): void => {
  const askedOf = new Map(asked.map((line) => [line.key, line]))
  const checkOf = new Map(checks.map((check) => [check.row, check]))
  setLines((lines) =>
    lines.map((line) => (askedOf.get(line.key) === line ? { ...line, checked: checkOf.get(line.key) ?? null } : line)),
  )
}
