import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Basket } from '@/contract/basket'
import { basketQueries } from '@/entities/basket/basket.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Notice } from '@/shared/ui/Notice'

/** ADM-21: what the business does about it. */
const overText = {
  block: 'standing.credit.basket',
  warn: 'checkout.standing.over.warn',
  authorize: 'checkout.standing.over.authorize',
} as const

/** ORD-17, INV-24: said while the basket is filled, and not only when it is to be ordered. */
export function BasketCredit({ basket }: { basket: Basket }) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const { data } = useQuery(basketQueries.checkout())
  const check = data?.standing.checks.find(({ state, kind }) => state !== 'ok' && kind !== 'overdue')
  const isLate = data?.standing.checks.some(({ state, kind }) => state === 'stop' && kind === 'overdue') ?? false
  if (!data || (!check && !isLate)) return null
  const { available } = data.standing
  const total = basket.totals?.total
  if (check?.kind === 'credit')
    return (
      <Notice
        tone="warn"
        title={t('checkout.standing.over.title')}
        action={
          <AppLink to="/account/invoices" search={{ view: 'open' }}>
            {t('checkout.standing.over.invoices')}
          </AppLink>
        }
      >
        {available &&
          total &&
          t(overText[data.rules.creditPolicy], { available: format.money(available), total: format.money(total) })}
      </Notice>
    )
  if (check?.kind === 'activity') return <Notice tone="warn" title={t('standing.activity.title')} />
  if (check) return <Notice tone="warn" title={t('checkout.standing.blocked.title')} />
  return (
    <Notice
      tone="warn"
      title={t('standing.overdue.title')}
      action={
        <AppLink to="/account/invoices" search={{ view: 'overdue' }}>
          {t('checkout.standing.over.invoices')}
        </AppLink>
      }
    />
  )
}
