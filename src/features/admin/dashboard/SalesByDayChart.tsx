import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/contract/admin/dashboard'
import { currencyExponents } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { BarChart } from '@/shared/ui/BarChart'

type Day = NonNullable<Dashboard['sales']>['byDay'][number]

/** One bar a day, today's stands out. */
export function SalesByDayChart({ days }: { days: readonly Day[] }) {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()
  const best = days.reduce<Day | undefined>(
    (most, day) => (most && most.value.amount >= day.value.amount ? most : day),
    undefined,
  )
  if (!best || best.value.amount <= 0) return <p className="dim">{t('chart.empty')}</p>
  const { currency } = best.value
  return (
    <BarChart
      bars={days.map(({ on, orders, value }, index) => ({
        id: on,
        label: format.date(on),
        title: t('chart.bar', { date: format.date(on), value: format.money(value), count: orders }),
        value: value.amount,
        loud: index === days.length - 1,
      }))}
      summary={t('chart.summary', { date: format.date(best.on), value: format.money(best.value) })}
      tick={(value) => format.number(Math.round(value / 10 ** currencyExponents[currency]))}
    />
  )
}
