import { caseListQuery } from '@/contract/cases'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const casesSearch = tolerantSearch(caseListQuery)
