import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getAuthorization, listAuthorizations, previewAuthorization } from '@/contract/authorizations'
import type { AuthorizationListQuery } from '@/contract/authorization-list'
import type { BudgetId, CostCentreId, OrderId, QuoteId } from '@/domain/ids'

export const authorizationQueries = {
  list: (search: AuthorizationListQuery) =>
    queryOptions({ ...query(listAuthorizations, { query: search }), placeholderData: keepPreviousData }),
  detail: (orderId: OrderId) => query(getAuthorization, { params: { orderId } }),
  /** What placing the basket would need, with these choices. */
  preview: (choice: { costCentreId?: CostCentreId; budgetId?: BudgetId; quoteId?: QuoteId }) =>
    queryOptions({ ...query(previewAuthorization, { query: choice }), placeholderData: keepPreviousData }),
}
