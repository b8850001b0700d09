import { query } from '@/api/query'
import { getCardPayment, getUnblocking } from '@/contract/unblock'
import { getQuoteUnblocking } from '@/contract/unblock-quote'
import type { QuoteId } from '@/domain/ids'

export const unblockQuery = () => query(getUnblocking, {})
export const quoteUnblockQuery = (quoteId: QuoteId) => query(getQuoteUnblocking, { params: { quoteId } })
export const cardPaymentQuery = () => query(getCardPayment, {})
