import { useEffect, useEffectEvent } from 'react'
import type { SavedView } from '@/contract/views'
import type { Column } from '@/shared/ui/data-table-types'
import { changePreference, tableKey } from '@/shared/ui/table-preferences.store'

type Plain = Pick<Column<never>, 'id' | 'hideable'>

/**
 * The columns a view was saved with, as far as this reader has them; a column nobody can switch off is there in any
 * case.
 */
export const columnsOf = ({ columns: saved }: SavedView, columns: readonly Plain[]): string[] | undefined => {
  if (!saved) return undefined
  const order = saved.filter((id) => columns.some((column) => column.id === id))
  return [...order, ...columns.flatMap(({ id, hideable }) => (hideable === false && !order.includes(id) ? [id] : []))]
}

/** Shows them, each time the view is opened or was saved anew. */
export const useViewColumns = (list: string, active: SavedView | undefined, columns: readonly Plain[]): void => {
  const show = useEffectEvent(() => {
    const order = active && columnsOf(active, columns)
    if (!active) return
    const hidden = order && columns.flatMap(({ id }) => (order.includes(id) ? [] : [id]))
    changePreference(tableKey(list, active.id), { order, hidden })
  })
  const opened = active && `${active.id} ${active.version}`
  useEffect(() => {
    if (opened) show()
  }, [opened])
}
