import type * as z from 'zod/mini'
import { useTranslation } from 'react-i18next'
import type { budgetChoice } from '@/contract/authorizations'
import { addDays } from '@/domain/calendar'
import { type Money, subtract } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './checkout.module.css'

type Props = { budget: z.infer<typeof budgetChoice>; total: Money | null; exceeded: boolean; ask: readonly string[] }

/** What is left of a budget before and after the order, and what comes of exceeding it. */
export function BudgetAfterOrder({ budget, total, exceeded, ask }: Props) {
  const { t } = useTranslation(['budgets', 'refusals'])
  const format = useFormat()
  const { name, mode, personal, left, exceededBy, windowEndsOn } = budget
  const until = t('checkout.until', { date: format.date(windowEndsOn) })
  const withNames = (reason: string): string =>
    ask.length === 0 ? reason : t('refusals:ask', { reason, names: format.list(ask) })
  return (
    <div className={css.budget} data-testid="checkout-budget">
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <span className="cap">{personal ? format.list([t('checkout.own'), until]) : until}</span>
      </div>
      {left && total && (
        <SummaryList
          items={[{ label: t('checkout.left'), value: <MoneyText value={left} /> }]}
          total={{ label: t('checkout.after'), value: <MoneyText value={subtract(left, total)} strong /> }}
        />
      )}
      {!left && !exceeded && <p className={css.small}>{t('checkout.fine', { budget: name })}</p>}
      {exceeded && (
        <Notice
          tone="warn"
          title={
            exceededBy
              ? t(`checkout.${mode}.title`, { budget: name, amount: format.money(exceededBy) })
              : t(`checkout.${mode}.plain`, { budget: name })
          }
        >
          {mode === 'block'
            ? withNames(t('checkout.block.text', { date: format.date(addDays(windowEndsOn, 1)) }))
            : t(`checkout.${mode}.text`)}
        </Notice>
      )}
    </div>
  )
}
