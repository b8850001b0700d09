import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaymentQuote } from '@/contract/payment-selection'
import { type Money, money, negate } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Card } from '@/shared/ui/Card'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './pay.module.css'
import { usePay } from './use-pay'

type Props = { quote: PaymentQuote | undefined; step: 'choose' | 'review'; empty?: boolean; children?: ReactNode }

/** What stays open of the chosen invoices, so that the figures add up. */
const laterOf = ({ payable, credits, discount, deposited, amount }: PaymentQuote['totals']): Money =>
  money(payable.amount - credits.amount - discount.amount + deposited.amount - amount.amount, payable.currency)

/** INV-20: number of invoices, their total, the estimated payment, and the ways back and on. */
export function PaySummary({ quote, step, empty = false, children }: Props) {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const { patch } = usePay()
  const totals = quote?.totals
  const later = totals && laterOf(totals)
  return (
    <Card>
      <h2 className={css.heading}>{t('pay.summary.label')}</h2>
      {totals && later && (
        <SummaryList
          items={[
            { label: t('pay.summary.invoices'), value: format.number(totals.invoices) },
            { label: t('pay.summary.total'), value: <MoneyText value={totals.payable} /> },
            ...(totals.credits.amount > 0
              ? [{ label: t('pay.summary.credits'), value: <MoneyText value={negate(totals.credits)} /> }]
              : []),
            ...(totals.discount.amount > 0
              ? [{ label: t('pay.summary.discount'), value: <MoneyText value={negate(totals.discount)} /> }]
              : []),
            ...(later.amount > 0
              ? [{ label: t('pay.summary.later'), value: <MoneyText value={negate(later)} /> }]
              : []),
            ...(totals.deposited.amount > 0
              ? [{ label: t('pay.summary.deposited'), value: <MoneyText value={totals.deposited} /> }]
              : []),
          ]}
          total={{
            label: step === 'review' ? t('pay.summary.now') : t('pay.summary.amount'),
            value: <MoneyText value={totals.amount} strong />,
          }}
        />
      )}
      {children}
      {step === 'choose' && (
        <div className={css.ways}>
          <LinkButton to="/account/invoices" search={{}} variant="default">
            {t('pay.back')}
          </LinkButton>
          <ActionButton
            fullWidth
            disabledReason={empty ? t('pay.chooseFirst') : quote?.gone.length ? t('pay.dropFirst') : undefined}
            reasonBelow
            onClick={() => patch({ step: 'review' })}
          >
            {t('pay.continue')}
          </ActionButton>
        </div>
      )}
    </Card>
  )
}
