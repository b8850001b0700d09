import { query } from '@/api/query'
import { getCreditAccount } from '@/contract/credit'
import { getCredit, getStatement, listCredits } from '@/contract/statement'
import type { CreditListQuery, StatementQuery } from '@/contract/statement-list'
import type { CreditId } from '@/domain/ids'

export const statementQueries = {
  statement: (period: StatementQuery) => query(getStatement, { query: period }),
  account: () => query(getCreditAccount, {}),
  credits: (list: CreditListQuery) => query(listCredits, { query: list }),
  credit: (creditId: CreditId) => query(getCredit, { params: { creditId } }),
}
