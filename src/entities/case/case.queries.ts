import { query } from '@/api/query'
import { type CaseListQuery, listCases } from '@/contract/cases'

export const caseQueries = {
  list: (list: CaseListQuery) => query(listCases, { query: list }),
}
