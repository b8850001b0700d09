import { queryOptions } from '@tanstack/react-query'
import { call } from '@/api/client'
import { query, type QueryScope } from '@/api/query'
import {
  findCustomerReturnSources,
  getCustomerReturnForm,
  getDeskReturn,
  getReturnReasons,
  listDeskReturns,
  previewCustomerReturn,
} from '@/contract/admin/return-desk'
import type { DeskReturnListQuery, ReturnReasonsQuery } from '@/contract/admin/return-desk-list'
import type { ReturnListQuery } from '@/contract/return-list'
import { getReturn, listReturns } from '@/contract/return-records'
import { findReturnSources, getReturnForm, previewReturn, type ReturnRequest } from '@/contract/return-requests'
import type { CompanyId, ReturnId } from '@/domain/ids'

export type SourceAsked = ReturnRequest['source']
export type Chosen = { source: SourceAsked; lines: { id: string; quantity: number }[] }

export const returnQueries = {
  list: (list: ReturnListQuery) => query(listReturns, { query: list }),
  detail: (returnId: ReturnId) => query(getReturn, { params: { returnId } }),
  deskList: (list: DeskReturnListQuery) => query(listDeskReturns, { query: list }),
  deskDetail: (returnId: ReturnId) => query(getDeskReturn, { params: { returnId } }),
  /** Customers the desk reaches, for choosing one. */
  customers: () => query(getReturnReasons, { query: {} }),
  reasons: (asked: ReturnReasonsQuery) => query(getReturnReasons, { query: asked }),
}

/** What a new return is made of, for a buyer or, at the desk, for a customer. */
export const requestQueries = (companyId?: CompanyId) => {
  const scope: QueryScope = companyId ? 'admin' : 'account'
  const whose = companyId ?? null
  return {
    sources: (q: string) => {
      const asked = q ? { q } : {}
      return queryOptions({
        queryKey: [scope, 'returns', 'sources', whose, asked],
        queryFn: ({ signal }) =>
          companyId
            ? call(findCustomerReturnSources, { params: { companyId }, query: asked }, { signal })
            : call(findReturnSources, { query: asked }, { signal }),
      })
    },
    form: (asked: SourceAsked) =>
      queryOptions({
        queryKey: [scope, 'returns', 'form', whose, asked],
        queryFn: ({ signal }) =>
          companyId
            ? call(getCustomerReturnForm, { params: { companyId }, query: asked }, { signal })
            : call(getReturnForm, { query: asked }, { signal }),
      }),
    /** A question, though it is asked with a body. */
    preview: (body: Chosen) =>
      queryOptions({
        queryKey: [scope, 'returns', 'preview', whose, body],
        queryFn: ({ signal }) =>
          companyId
            ? call(previewCustomerReturn, { params: { companyId }, body }, { signal })
            : call(previewReturn, { body }, { signal }),
      }),
  }
}
export type RequestQueries = ReturnType<typeof requestQueries>
