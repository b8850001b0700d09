import { useTranslation } from 'react-i18next'
import type { PaymentSummary } from '@/contract/payments'

type Props = { payment: Pick<PaymentSummary, 'method' | 'brand' | 'ending'> }

/** How it was paid, with no more of a card or an account than its ending. */
export function MethodText({ payment: { method, brand, ending } }: Props) {
  const { t } = useTranslation('payments')
  if (method === 'card' && brand && ending)
    return <span className="nowrap">{t('method.cardEnding', { brand: t(`brand.${brand}`), ending })}</span>
  if (method === 'bankDebit' && ending) return <span className="nowrap">{t('method.debitEnding', { ending })}</span>
  return <span className="nowrap">{t(`method.${method}`)}</span>
}
