import { query } from '@/api/query'
import type { PayableListQuery, PaymentListQuery } from '@/contract/payment-list'
import { getPayment, getReceiptFile, listPayable, listPayments, previewPayment } from '@/contract/payments'
import type { PaymentSelection } from '@/contract/payment-selection'
import type { PaymentId } from '@/domain/ids'
import { fileQuery } from '@/api/file-query'

export const paymentQueries = {
  payable: (list: PayableListQuery) => query(listPayable, { query: list }),
  quote: (selection: PaymentSelection) => query(previewPayment, { body: selection }),
  list: (list: PaymentListQuery) => query(listPayments, { query: list }),
  receipt: (paymentId: PaymentId) => fileQuery(getReceiptFile, { params: { paymentId } }),
  detail: (paymentId: PaymentId) => query(getPayment, { params: { paymentId } }),
}
