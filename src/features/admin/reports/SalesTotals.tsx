import { useTranslation } from 'react-i18next'
import { money } from '@/domain/money'
import { differenceOf } from '@/domain/reports/difference'
import { useFormat } from '@/shared/i18n/use-format'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'
import type { SalesReport } from './SalesChart'

/** The sums of a report, each beside the period it is compared with. */
export function SalesTotals({ totals: { orders, quantity, value, previous } }: { totals: SalesReport['totals'] }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const against = (now: number, before: number | undefined): string | undefined => {
    if (before === undefined) return undefined
    const change = differenceOf(now, before)
    return 'ratio' in change
      ? t(`sales.against.${change.kind}`, { percent: format.percent(change.ratio) })
      : t(`sales.against.${change.kind}`)
  }
  const average = orders === 0 ? 0 : Math.round(value.amount / orders)
  const averageBefore =
    previous && previous.orders > 0 ? Math.round(previous.value.amount / previous.orders) : undefined
  return (
    <Facts
      items={[
        {
          label: t('sales.fact.orders'),
          value: format.number(orders),
          hint: against(orders, previous?.orders),
        },
        { label: t('sales.fact.quantity'), value: format.number(quantity) },
        {
          label: t('sales.fact.average'),
          value: <MoneyText value={money(average, value.currency)} />,
          hint: against(average, averageBefore),
        },
        {
          label: t('sales.fact.value'),
          value: <MoneyText value={value} strong />,
          hint: against(value.amount, previous?.value.amount),
        },
      ]}
    />
  )
}
