import { query } from '@/api/query'
import { listDelegations } from '@/contract/delegations'

export const delegationQueries = { list: () => query(listDelegations, {}) }
