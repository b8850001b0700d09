import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/contract/admin/dashboard'
import { differenceOf } from '@/domain/reports/difference'
import { useFormat } from '@/shared/i18n/use-format'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'

type Sales = NonNullable<Dashboard['sales']>

/** Today and the last 30 days, each beside the 30 days before, in words and with a sign. */
export function SalesFigures({ sales: { today, last30 } }: { sales: Sales }) {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()

  const inWords = (now: number, before: number, less: 'less' | 'fewer'): string => {
    const difference = differenceOf(now, before)
    if (difference.kind === 'same' || difference.kind === 'fromNothing') return t(`difference.${difference.kind}`)
    const percent = format.percent(difference.ratio)
    return difference.kind === 'more' ? t('difference.more', { percent }) : t(`difference.${less}`, { percent })
  }

  return (
    <Facts
      items={[
        {
          label: t('sales.today'),
          value: <MoneyText value={today.value} />,
          hint: t('sales.orderCount', { count: today.orders }),
        },
        {
          label: t('sales.last30'),
          value: <MoneyText value={last30.value} strong />,
          hint: inWords(last30.value.amount, last30.previousValue.amount, 'less'),
        },
        {
          label: t('sales.orders'),
          value: format.number(last30.orders),
          hint: inWords(last30.orders, last30.previousOrders, 'fewer'),
        },
        {
          label: t('sales.previous30'),
          value: <MoneyText value={last30.previousValue} />,
          hint: t('sales.orderCount', { count: last30.previousOrders }),
        },
      ]}
    />
  )
}
