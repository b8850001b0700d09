import { creditListQuery, statementQuery } from '@/contract/statement-list'
import type { CreditId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const statementSearch = tolerantSearch(statementQuery)
export const creditsSearch = tolerantSearch(creditListQuery)

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const creditParams = {
  parse: ({ creditId }: { creditId: string }): { creditId: CreditId } => ({ creditId: creditId as CreditId }),
  stringify: (params: { creditId: CreditId }) => params,
}
