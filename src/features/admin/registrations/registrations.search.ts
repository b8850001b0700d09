import { registrationListQuery } from '@/contract/admin/registration-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const registrationsSearch = tolerantSearch(registrationListQuery)
