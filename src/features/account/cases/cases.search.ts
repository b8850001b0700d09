import { type CaseListQuery, caseListQuery } from '@/contract/case-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const casesSearch = tolerantSearch(caseListQuery)

/** What the page shows when its address does not say: what changed last. */
export const shownCases = (search: CaseListQuery) => ({ ...search, sort: search.sort ?? ('-updatedAt' as const) })
