import { useQuery } from '@tanstack/react-query'
import { isSavedList, type SavedList } from '@/domain/views/vocabulary'
import type { Column, ListSource } from '@/shared/ui/data-table-types'
import type { Preference } from '@/shared/ui/table-preferences.store'
import { InvalidFilters } from './InvalidFilters'
import { savedViewQueries } from './saved-view.queries'
import { useLastView } from './use-last-view'
import { useViewAddress } from './use-view-address'
import { useViewColumns } from './use-view-columns'
import { ViewActions } from './ViewActions'
import { ViewTabs } from './ViewTabs'

type Plain = Pick<Column<never>, 'id' | 'hideable'>
type Props = {
  list: string
  columns: readonly Plain[]
  shown: readonly Plain[]
  preference: Preference | undefined
  source: ListSource
  /** The list has no tabs of its own. */
  only: boolean
}

/** The saved views of a list, behind its own tabs. A list that is not known to keep any has none. */
export function SavedViews({ list, ...props }: Props) {
  return isSavedList(list) ? <ViewsOf list={list} {...props} /> : null
}

function ViewsOf({ list, columns, shown, preference, source, only }: Props & { list: SavedList }) {
  const address = useViewAddress()
  const { data } = useQuery(savedViewQueries.list(list))
  const active = data?.rows.find(({ id }) => id === address.search.saved)
  useViewColumns(list, active, columns)
  useLastView(list, data?.rows, address)
  if (!data) return null
  const view = { list, active, shown: shown.map(({ id }) => id), preference, address }
  return (
    <>
      <ViewTabs views={data.rows} only={only} source={source} view={view} />
      <InvalidFilters view={view} />
      <ViewActions views={data.rows} share={data.allowedActions[0]} view={view} />
    </>
  )
}
