import { query } from '@/api/query'
import { listSavedViews } from '@/contract/views'
import type { SavedList } from '@/domain/views/vocabulary'

export const savedViewQueries = { list: (list: SavedList) => query(listSavedViews, { query: { list } }) }
