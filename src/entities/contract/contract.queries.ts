import { query } from '@/api/query'
import { listContracts } from '@/contract/contracts'

export const contractQueries = { list: () => query(listContracts, {}) }
