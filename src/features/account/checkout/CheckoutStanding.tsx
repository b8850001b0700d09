import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Money, subtract } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import type { Checkout } from './checkout-form'
import { StandingChecks } from './StandingChecks'
import css from './checkout.module.css'

/** ADM-21: what the business does about an order beyond the limit. */
const overText = {
  block: 'checkout.standing.over.text',
  warn: 'checkout.standing.over.warn',
  authorize: 'checkout.standing.over.authorize',
} as const

/** `total`: what the order costs; null for people who may not see prices. */
type Props = Pick<Checkout, 'standing' | 'rules'> & {
  total: Money | null
  /** INV-25: a way to free the credit that is missing. */
  unblock?: ReactNode
}

/** Block and credit before the order is placed, so that a refusal comes as no surprise. The backend decides. */
export function CheckoutStanding({ standing, rules, total, unblock }: Props) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const { creditLimit, exposure, reserved, available } = standing
  const over = !standing.withinLimit

  if (standing.blocked)
    return (
      <>
        <Notice tone="warn" title={t('checkout.standing.blocked.title')}>
          {t('checkout.standing.blocked.text')}
        </Notice>
        <StandingChecks checks={standing.checks} />
      </>
    )
  if (!rules.payments.includes('onAccount')) return <Notice tone="warn" title={t('checkout.payments.noAccount')} />
  return (
    <>
      {over && (
        <Notice
          tone="warn"
          title={t('checkout.standing.over.title')}
          action={
            <>
              {rules.creditPolicy === 'block' && unblock}
              <AppLink to="/account/invoices" search={{ view: 'open' }}>
                {t('checkout.standing.over.invoices')}
              </AppLink>
            </>
          }
        >
          {available && total
            ? t(overText[rules.creditPolicy], { available: format.money(available), total: format.money(total) })
            : t(`${overText[rules.creditPolicy]}Plain`)}
        </Notice>
      )}
      <StandingChecks checks={standing.checks} />
      {creditLimit && exposure && available ? (
        <Section title={t('checkout.standing.title')}>
          <SummaryList
            items={[
              { label: t('checkout.standing.limit'), value: <MoneyText value={creditLimit} /> },
              { label: t('checkout.standing.exposure'), value: <MoneyText value={exposure} /> },
              ...(reserved && reserved.amount > 0
                ? [{ label: t('checkout.standing.reserved'), value: <MoneyText value={reserved} /> }]
                : []),
              { label: t('checkout.standing.available'), value: <MoneyText value={available} /> },
            ]}
            total={
              total && !over
                ? {
                    label: t('checkout.standing.after'),
                    value: <MoneyText value={subtract(available, total)} strong />,
                  }
                : undefined
            }
          />
        </Section>
      ) : (
        total && <p className={css.small}>{t('checkout.standing.noLimit')}</p>
      )}
    </>
  )
}
