import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { useFormat } from '@/shared/i18n/use-format'

type Correction = OrderDetail['corrections'][number]

/** A value of a correction in the viewer's conventions. Prices travel as minor units of the order's currency. */
export const useCorrectionValue = (order: OrderDetail) => {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const currency = order.totals?.total.currency

  return (field: Correction['field'], value: string): string => {
    if (!value) return t('detail.corrections.none')
    if (field === 'expectedOn' || field === 'requestedOn') return format.date(value)
    const figure = Number(value)
    if (!Number.isFinite(figure)) return value
    return field === 'unitPrice' && currency && Number.isInteger(figure)
      ? format.money({ amount: figure, currency })
      : format.number(figure)
  }
}
