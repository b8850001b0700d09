import { useTranslation } from 'react-i18next'
import type { ReplyFor } from '@/contract/endpoint'
import type { getStatement } from '@/contract/statement'
import { useFormat } from '@/shared/i18n/use-format'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'

export type Statement = ReplyFor<typeof getStatement>

/** INV-15: what the period opened with, what moved it, what it closed with, and the terms of the account. */
export function StatementFacts({ statement }: { statement: Statement }) {
  const { t } = useTranslation('statement')
  const format = useFormat()
  const { opening, closing, totals, pending, terms, from, to } = statement
  const moved = totals.filter(({ kind, count }) => kind === 'invoice' || kind === 'payment' || count > 0)
  const { discount } = terms
  return (
    <Facts
      items={[
        {
          label: t('facts.opening'),
          value: <MoneyText value={opening} />,
          hint: format.date(from),
        },
        ...moved.map(({ kind, amount, count }) => ({
          label: t(`facts.${kind}`),
          value: <MoneyText value={amount} />,
          hint: t('facts.count', { count }),
        })),
        {
          label: t('facts.terms'),
          value: t('facts.days', { count: terms.days }),
          hint: discount
            ? t('facts.early', { percent: format.percent(discount.basisPoints / 10_000), count: discount.days })
            : undefined,
        },
        {
          label: t('facts.closing'),
          value: <MoneyText value={closing} strong />,
          hint: pending.amount > 0 ? t('facts.pending', { amount: format.money(pending) }) : format.date(to),
        },
      ]}
    />
  )
}
