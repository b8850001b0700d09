import type { SavedView } from '@/contract/views'
import type { SavedList } from '@/domain/views/vocabulary'
import type { Preference } from '@/shared/ui/table-preferences.store'
import type { useViewAddress } from './use-view-address'

/** What the parts around a list's views share. */
export type CurrentView = {
  list: SavedList
  /** The saved view the address names; undefined on the list's own tabs. */
  active: SavedView | undefined
  /** Ids of the columns on screen, in their order. */
  shown: readonly string[]
  preference: Preference | undefined
  address: ReturnType<typeof useViewAddress>
}
