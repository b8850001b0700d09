import { authorizationListQuery } from '@/contract/authorization-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const authorizationsSearch = tolerantSearch(authorizationListQuery)

export const authorizationFilterKeys = ['status', 'submittedFrom', 'submittedTo'] as const
