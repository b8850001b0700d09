import type { Column } from './data-table-types'
import type { Preference } from './table-preferences.store'

/** What a person switched off or moved; columns that are new since then come last. */
export const arrangeColumns = <C extends Pick<Column<never>, 'id' | 'hiddenByDefault'>>(
  columns: readonly C[],
  { hidden, order }: Preference = {},
): C[] => {
  const rank = ({ id }: C): number => (order?.indexOf(id) ?? 0) + 1 || Infinity
  const shown = columns.filter(({ id, hiddenByDefault }) => !(hidden ? hidden.includes(id) : hiddenByDefault))
  return order ? shown.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))) : shown
}
