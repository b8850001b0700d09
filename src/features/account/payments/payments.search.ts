import { type PaymentListQuery, paymentListQuery } from '@/contract/payment-list'
import type { PaymentId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const paymentsSearch = tolerantSearch(paymentListQuery)

export const shownPayments = (search: PaymentListQuery) => ({ ...search, sort: search.sort ?? ('-madeAt' as const) })

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const paymentParams = {
  parse: ({ paymentId }: { paymentId: string }): { paymentId: PaymentId } => ({ paymentId: paymentId as PaymentId }),
  stringify: (params: { paymentId: PaymentId }) => params,
}
