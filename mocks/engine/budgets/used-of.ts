import { type BudgetWindow, holdsDay } from '@/domain/budgets/windows'
import type { BudgetId } from '@/domain/ids'
import type { BudgetEntryRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'

/** What movements come to, in minor units; what was given back is negative. */
export const sumOf = (entries: readonly Pick<BudgetEntryRow, 'amount'>[]): number =>
  entries.reduce((sum, { amount }) => sum + amount, 0)

/** Those that count in a window: by the day the order was placed. */
export const entriesIn = (entries: readonly BudgetEntryRow[], window: BudgetWindow): BudgetEntryRow[] =>
  entries.filter(({ windowOn }) => holdsDay(window, windowOn))

/** What is used of a budget in a window, in minor units: the sum of its movements. */
export const usedOf = async (tx: Tx, budgetId: BudgetId, window: BudgetWindow): Promise<number> =>
  sumOf(entriesIn(await tx.budgetEntries.by('budgetId', budgetId), window))
