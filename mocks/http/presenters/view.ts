import type { SavedView } from '@/contract/views'
import type { ViewRecord } from '@mocks/engine/views/view-reach'

export const presentView = ({ view, owner, isOwn, pinned, actions }: ViewRecord): SavedView => ({
  id: view.id,
  version: view.version,
  listId: view.listId,
  name: view.name,
  query: view.query,
  columns: view.columns,
  audience: view.audience,
  owner,
  isOwn,
  pinned,
  allowedActions: actions,
})
