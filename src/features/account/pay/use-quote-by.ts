import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PaymentQuote, PaymentSelection } from '@/contract/payment-selection'
import { type Money, subtract } from '@/domain/money'
import type { EarningMethod } from '@/domain/settings/vocabulary'
import { paymentQueries } from '@/entities/payment/payment.queries'

/**
 * INV-21: what it comes to when it is paid this way, since not every way has to earn the discounts; `best` is what it comes
 * to at best. Asked anew only where the way makes a difference.
 */
export function useQuoteBy(
  selection: PaymentSelection | null,
  best: PaymentQuote,
  way: EarningMethod | undefined,
): { quote: PaymentQuote; selected: PaymentSelection | null; missed: Money | null } {
  const isLess = way !== undefined && !best.discountBy.includes(way) && best.totals.discount.amount > 0
  const selected = isLess && selection ? { ...selection, method: way } : selection
  const { data } = useQuery({
    ...paymentQueries.quote(selected ?? { invoices: [], credits: null }),
    enabled: isLess && selected !== null,
    placeholderData: keepPreviousData,
  })
  const quote = isLess && data ? data : best
  const missed = subtract(best.totals.discount, quote.totals.discount)
  return { quote, selected, missed: missed.amount > 0 ? missed : null }
}
