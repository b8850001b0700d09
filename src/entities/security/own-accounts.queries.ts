import { query } from '@/api/query'
import { listOwnAccounts } from '@/contract/own-accounts'

export const ownAccountQueries = { list: () => query(listOwnAccounts, {}) }
