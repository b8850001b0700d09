import { deskCaseListQuery } from '@/contract/admin/desk-case-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const deskCasesSearch = tolerantSearch(deskCaseListQuery)
