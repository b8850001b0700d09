import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { money } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { BurnDownChart } from './BurnDownChart'
import { movedDays, type RunningBudget } from './burn-down'
import css from './budgets.module.css'

type Day = ReturnType<typeof movedDays>[number]

/** The course of the running window in a sentence, as a picture, and as a table for whoever would rather read. */
export function BurnDown({ budget }: { budget: RunningBudget }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const verdict = useVerdict(budget)
  const [asTable, setAsTable] = useState(false)
  const { currency } = budget
  const columns: PlainColumn<Day>[] = [
    { id: 'on', header: t('chart.on'), cell: ({ on }) => format.date(on), rowHeader: true },
    {
      id: 'moved',
      header: t('chart.usedThatDay'),
      align: 'end',
      cell: ({ moved }) => <MoneyText value={money(moved, currency)} />,
    },
    { id: 'used', header: t('chart.used'), align: 'end', cell: ({ used }) => <MoneyText value={used} /> },
    { id: 'left', header: t('chart.leftAfter'), align: 'end', cell: ({ left }) => <MoneyText value={left} /> },
  ]
  return (
    <Section
      title={t('chart.title')}
      more={
        <Button variant="subtle" size="compact-xs" me={-8} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('chart.showChart') : t('chart.showTable')}
        </Button>
      }
    >
      <p className={css.verdict}>{verdict}</p>
      {asTable ? (
        <PlainTable label={t('chart.caption')} columns={columns} rows={movedDays(budget)} rowKey={({ on }) => on} />
      ) : (
        <BurnDownChart budget={budget} />
      )}
    </Section>
  )
}

function useVerdict({ used, left, forecast, burnDown, window }: RunningBudget): string {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  if (left.amount < 0) return t('chart.exceeded', { amount: format.money(money(-left.amount, left.currency)) })
  if (left.amount === 0) return t('chart.gone')
  if (used.amount === 0) return t('chart.still')
  if (burnDown.runsOutOn) return t('chart.runsOut', { date: format.date(burnDown.runsOutOn) })
  if (!forecast) return t('chart.early')
  return t('chart.lasts', { forecast: format.money(forecast), date: format.date(window.endsOn) })
}
