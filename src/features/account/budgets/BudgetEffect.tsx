import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BudgetId } from '@/domain/ids'
import { money } from '@/domain/money'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Card } from '@/shared/ui/Card'
import type { BudgetValues } from './budget-form'
import css from './budgets.module.css'

/** Orders named one by one. */
const named = 5

function Effect({ children }: { children: ReactNode }) {
  const { t } = useTranslation('budgets')
  return (
    <Card sunken>
      <div className={css.effect} role="status">
        <b>{t('effect.title')}</b>
        {children}
      </div>
    </Card>
  )
}

export function NewBudgetEffect({ values }: { values: BudgetValues }) {
  const { t } = useTranslation('budgets')
  return (
    <Effect>
      <span>{t('effect.new')}</span>
      {values.ownerKind === 'person' && <span>{t('effect.personal')}</span>}
    </Effect>
  )
}

/** CON-04: where the running window would stand, and which of its orders would have exceeded the budget. */
export function BudgetEffect({ budgetId, values }: { budgetId: BudgetId; values: BudgetValues }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const { amount, period } = values
  const { data } = useQuery({
    ...budgetQueries.change(budgetId, { amount: amount ?? 0, period }),
    enabled: amount !== null,
    placeholderData: keepPreviousData,
  })
  if (amount === null || !data?.used || !data.left) return null
  const { window, used, left, orders, count } = data
  const days = { from: format.date(window.startsOn), to: format.date(window.endsOn), used: format.money(used) }
  const rest = count - Math.min(orders.length, named)
  return (
    <Effect>
      <span>
        {left.amount < 0
          ? t('effect.over', { ...days, amount: format.money(money(-left.amount, left.currency)) })
          : t('effect.window', { ...days, left: format.money(left) })}
      </span>
      {count === 0 ? (
        <span>{t('effect.none')}</span>
      ) : (
        <div>
          {t('effect.orders', { count, number: format.number(count) })}
          <ul>
            {orders.slice(0, named).map(({ id, number, orderer, exceededBy }) => (
              <li key={id}>
                <AppLink to="/account/orders/$orderId" params={{ orderId: id }}>
                  {t('effect.order', { number, orderer, amount: exceededBy ? format.money(exceededBy) : '' })}
                </AppLink>
              </li>
            ))}
            {rest > 0 && <li>{t('effect.more', { count: rest, number: format.number(rest) })}</li>}
          </ul>
        </div>
      )}
      <span>{t('effect.kept')}</span>
    </Effect>
  )
}
