import { create } from 'zustand'
import type { CheckedQuickLine } from '@/contract/quick-order'
import type { UserId } from '@/domain/ids'
import type { WrittenLine } from '@/domain/quick-order/read-table'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { accepted, lookOf, newLine, type QuickLine } from './quick-lines'

type State = { userId: UserId | null; lines: readonly QuickLine[]; lastKey: number }
type Written = Omit<WrittenLine, 'row'> & { row: number | null }

/** The list as it stands, for as long as the tab is open: it survives a look at another page. */
export const useQuickOrder = create<State>()(() => ({ userId: null, lines: [], lastKey: 0 }))

const setLines = (change: (lines: readonly QuickLine[]) => readonly QuickLine[]): void =>
  useQuickOrder.setState(({ lines }) => ({ lines: change(lines) }))

/** A list belongs to whoever wrote it. */
export const openQuickOrder = (userId: UserId): void => {
  if (useQuickOrder.getState().userId !== userId) useQuickOrder.setState({ userId, lines: [] })
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
export const acceptLine = (key: number): void =>
  setLines((lines) => lines.map((line) => (line.key === key ? accepted(line) : line)))
export const acceptAll = (): void => setLines((lines) => lines.map(accepted))
export const clearLines = (): void => setLines(() => [])
export const dropReady = (): void => setLines((lines) => lines.filter((line) => lookOf(line) !== 'ready'))

/** What was asked holds only for a line that still says the same. */
export const applyChecks = (asked: readonly QuickLine[], checks: readonly CheckedQuickLine[]): void => {
  const askedOf = new Map(asked.map((line) => [line.key, line]))
  const checkOf = new Map(checks.map((check) => [check.row, check]))
  setLines((lines) =>
    lines.map((line) => (askedOf.get(line.key) === line ? { ...line, checked: checkOf.get(line.key) ?? null } : line)),
  )
}
