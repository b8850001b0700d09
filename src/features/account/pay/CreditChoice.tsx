import { Checkbox, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PaymentQuote } from '@/contract/payment-selection'
import type { InvoiceId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import css from './pay.module.css'
import { type CreditUse, withCredits } from './selection'
import { usePay } from './use-pay'

/** INV-04, INV-13, INV-14: credit memos and deposits, used the oldest first unless somebody says where. */
export function CreditChoice({ quote: { credits, lines } }: { quote: PaymentQuote }) {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const { patch } = usePay()
  const change = (use: CreditUse): void =>
    patch(withCredits(credits.map((each) => (each.id === use.id ? use : each))), { replace: true })
  return (
    <Card>
      <h2 className={css.heading}>{t('pay.credits.title')}</h2>
      <p className={css.small}>{t('pay.credits.order')}</p>
      <ul className={css.chosen}>
        {credits.map(({ id, kind, number, issuedOn, remaining, used, chosen, invoiceId }) => (
          <li key={id}>
            <div className={css.line}>
              <Checkbox
                size="xs"
                label={<bdi>{number}</bdi>}
                checked={chosen}
                onChange={(event) => change({ id, chosen: event.currentTarget.checked, invoiceId: null })}
              />
              <MoneyText value={remaining} />
            </div>
            <p className={css.small}>
              {kind === 'deposit' ? t('pay.credits.deposit') : t('pay.credits.creditMemo')}
              {' · '}
              <DateText value={issuedOn} />
            </p>
            {chosen && lines.length > 1 && (
              <NativeSelect
                size="xs"
                label={t('pay.credits.for', { number })}
                value={invoiceId ?? ''}
                onChange={(event) =>
                  change({ id, chosen, invoiceId: (event.currentTarget.value || null) as InvoiceId | null })
                }
                data={[
                  { value: '', label: t('pay.credits.automatic') },
                  ...lines.map(({ invoice }) => ({ value: invoice.id, label: invoice.number })),
                ]}
              />
            )}
            {used.amount > 0 && <p className={css.saving}>{t('pay.credits.used', { amount: format.money(used) })}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
