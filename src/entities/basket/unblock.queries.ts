import { query } from '@/api/query'
import { getCardPayment, getUnblocking } from '@/contract/unblock'

export const unblockQuery = () => query(getUnblocking, {})
export const cardPaymentQuery = () => query(getCardPayment, {})
