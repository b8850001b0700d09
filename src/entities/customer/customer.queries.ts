import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import type { CustomerActivityQuery } from '@/contract/admin/customer-activity-list'
import type { CustomerDocumentQuery } from '@/contract/admin/customer-document-list'
import type { CustomerListQuery } from '@/contract/admin/customer-list'
import { findSimilarCustomers, getCustomer, listCustomers } from '@/contract/admin/customers'
import { listCardChanges, listCustomerActivity, listCustomerDocuments } from '@/contract/admin/customer-records'
import type { InputFor } from '@/contract/endpoint'
import type { CompanyId } from '@/domain/ids'

export const customerQueries = {
  list: (search: CustomerListQuery) =>
    queryOptions({ ...query(listCustomers, { query: search }), placeholderData: keepPreviousData }),
  card: (companyId: CompanyId) => query(getCustomer, { params: { companyId } }),
  similar: (draft: InputFor<typeof findSimilarCustomers>['query']) =>
    queryOptions({ ...query(findSimilarCustomers, { query: draft }), placeholderData: keepPreviousData }),
  documents: (companyId: CompanyId, search: CustomerDocumentQuery) =>
    queryOptions({
      ...query(listCustomerDocuments, { params: { companyId }, query: search }),
      placeholderData: keepPreviousData,
    }),
  cardChanges: (companyId: CompanyId) => query(listCardChanges, { params: { companyId } }),
  activity: (companyId: CompanyId, search: CustomerActivityQuery) =>
    queryOptions({
      ...query(listCustomerActivity, { params: { companyId }, query: search }),
      placeholderData: keepPreviousData,
    }),
}
