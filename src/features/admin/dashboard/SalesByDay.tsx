import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/contract/admin/dashboard'
import { sum } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { SalesByDayChart } from './SalesByDayChart'

type Sales = NonNullable<Dashboard['sales']>
type Day = Sales['byDay'][number]

/** Sales of each day as a picture, and the same figures as a table for whoever would rather read. */
export function SalesByDay({ byDay, currency }: Pick<Sales, 'byDay' | 'currency'>) {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()
  const [asTable, setAsTable] = useState(false)

  const columns: PlainColumn<Day>[] = [
    { id: 'on', header: t('chart.day'), cell: ({ on }) => format.date(on), rowHeader: true },
    {
      id: 'orders',
      header: t('chart.orders'),
      cell: ({ orders }) => format.number(orders),
      align: 'end',
      footer: format.number(byDay.reduce((total, { orders }) => total + orders, 0)),
    },
    {
      id: 'value',
      header: t('chart.value'),
      cell: ({ value }) => <MoneyText value={value} />,
      align: 'end',
      footer: (
        <MoneyText
          value={sum(
            byDay.map(({ value }) => value),
            currency,
          )}
        />
      ),
    },
  ]

  return (
    <Section
      title={t('chart.heading')}
      more={
        <Button variant="subtle" size="compact-xs" me={-8} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('chart.showChart') : t('chart.showTable')}
        </Button>
      }
    >
      {asTable ? (
        <PlainTable
          label={t('chart.caption')}
          columns={columns}
          rows={byDay.toReversed()}
          rowKey={({ on }) => on}
          footerLabel={t('chart.total')}
        />
      ) : (
        <SalesByDayChart days={byDay} />
      )}
    </Section>
  )
}
