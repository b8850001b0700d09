import { mailListQuery } from '@/contract/mailbox-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const mailboxSearch = tolerantSearch(mailListQuery)
