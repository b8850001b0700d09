import { useTranslation } from 'react-i18next'
import type { PaymentQuote } from '@/contract/payment-selection'
import type { Money } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'

/** INV-21: the chosen way to pay earns no discount; which ones would. */
export function MissedDiscount({ missed, quote: { discountBy } }: { missed: Money; quote: PaymentQuote }) {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const methods = format.list(discountBy.map((method) => t(`method.${method}`)))
  return (
    <Notice tone="warn" title={t('pay.missed.title', { amount: format.money(missed) })}>
      {t('pay.missed.text', { methods })}
    </Notice>
  )
}
