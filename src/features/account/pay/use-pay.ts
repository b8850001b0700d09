import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { paymentQueries } from '@/entities/payment/payment.queries'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { selectionOf } from './selection'

const routeApi = getRouteApi('/account/_gate/invoices/pay')

/** What is about to be paid, as the address says, and what the backend makes of it today. */
export function usePay() {
  const { search, patch } = useTableSearch(routeApi)
  const selection = selectionOf(search)
  const quote = useQuery({
    ...paymentQueries.quote(selection ?? { invoices: [], credits: null }),
    enabled: selection !== null,
    placeholderData: keepPreviousData,
  })
  return { search, patch, selection, quote, current: selection ? quote.data : undefined }
}
