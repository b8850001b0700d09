import { registrationListQuery } from '@/contract/admin/registrations'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const registrationsSearch = tolerantSearch(registrationListQuery)
