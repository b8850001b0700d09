import type { CurrentView } from './current-view'
import { isSameList } from './list-address'

/** Does the list show something else than the view it is in says? */
export const useModified = ({ active, address, shown, preference }: CurrentView): boolean => {
  if (!active) return false
  if (!isSameList(address.stateOf(active), address.search)) return true
  // Without columns of its own a view shows what the table does, until somebody changes that.
  if (active.columns === null) return preference?.hidden !== undefined || preference?.order !== undefined
  // A column this reader does not have, or cannot switch off, is no change of theirs.
  const common = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => others.includes(id))
  const known = [...shown, ...(preference?.hidden ?? [])]
  const wanted = common(active.columns, known)
  return preference !== undefined && JSON.stringify(wanted) !== JSON.stringify(shown.slice(0, wanted.length))
}
