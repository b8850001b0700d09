import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Basket } from '@/contract/basket'
import { useCan } from '@/features/session/use-session'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './basket.module.css'
import type { BasketWrites } from './basket.mutations'

/** What stops an order at its lines. */
const stoppedOf = ({ lines }: Basket): number =>
  lines.filter(({ problems, drift }) => problems.length > 0 || drift !== null).length

type Props = { basket: Basket; writes: BasketWrites }

export function BasketSummary({ basket, writes }: Props) {
  const { t } = useTranslation('basket')
  const navigate = useNavigate()
  const refusal = useRefusal()
  const mayAsk = useCan('quotes.request') && basket.lines.length > 0
  const { totals } = basket
  const stopped = stoppedOf(basket)
  const [going, setGoing] = useState(false)
  const refused = refusal(basket.allowedActions.find(({ action }) => action === 'checkout'))

  /** What was typed a moment ago is part of the order: the checkout would call its answer a change by somebody else. */
  const handleCheckout = async (): Promise<void> => {
    const unread = document.querySelector<HTMLElement>(`.${css.quantityCell} [aria-invalid="true"]`)
    if (unread) return unread.focus()
    setGoing(true)
    const now = await writes.settled()
    setGoing(false)
    if (now && stoppedOf(now) === 0) void navigate({ to: '/account/checkout' })
  }

  return (
    <Card>
      {totals ? (
        <SummaryList
          items={[
            { label: t('summary.net'), value: <MoneyText value={totals.net} /> },
            { label: t('summary.freight'), value: <MoneyText value={totals.freight} /> },
            { label: t('summary.tax'), value: <MoneyText value={totals.tax} /> },
          ]}
          total={{ label: t('summary.total'), value: <MoneyText value={totals.total} strong /> }}
        />
      ) : (
        <p className={css.hint}>{t('summary.pricesHidden')}</p>
      )}
      <div className={css.act}>
        <ActionButton
          fullWidth
          reasonBelow
          disabledReason={stopped > 0 ? t('summary.fixFirst', { count: stopped }) : refused}
          loading={going}
          onClick={() => void handleCheckout()}
        >
          {t('summary.checkout')}
        </ActionButton>
        {mayAsk && (
          <AppLink to="/account/quotes/new" search={{ from: 'basket' }} className={css.askQuote}>
            {t('summary.askQuote')}
          </AppLink>
        )}
      </div>
    </Card>
  )
}
