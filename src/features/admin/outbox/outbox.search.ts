import { mailListQuery } from '@/contract/admin/outbox'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const outboxSearch = tolerantSearch(mailListQuery)
