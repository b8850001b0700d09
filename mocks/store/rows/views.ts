import type { CompanyId, Id, SavedViewId, UserId } from '@/domain/ids'
import type { SavedList, ViewAudience } from '@/domain/views/vocabulary'
import type { Row } from './base'

export type SavedViewRow = Row & {
  id: SavedViewId
  listId: SavedList
  name: string
  /** The list's own address search, without the page. */
  query: string
  columns: string[] | null
  audience: ViewAudience
  ownerId: UserId
  /** Of the owner; null for the seller's people. */
  companyId: CompanyId | null
}

/** What one person pinned: a row of its own, so that pinning somebody else's view is no change of it. */
export type ViewPinRow = Row & { id: Id<'ViewPin'>; viewId: SavedViewId; userId: UserId }
