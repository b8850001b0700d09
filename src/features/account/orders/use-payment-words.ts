import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'

/** How an order is paid, in words: `On account`, `30 days net` or `Card ending 4417`. */
export const usePaymentWords = () => {
  const { t } = useTranslation('orders')
  return ({ method, termsDays, cardEnding }: OrderDetail['payment']): string => {
    if (method === 'card')
      return cardEnding ? t('detail.payment.card', { ending: cardEnding }) : t('detail.payment.cardPlain')
    if (method === 'cash') return t('detail.payment.cash')
    return termsDays === null ? t('detail.payment.onAccount') : t('detail.payment.onAccountTerms', { count: termsDays })
  }
}
