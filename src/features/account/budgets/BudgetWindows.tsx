import { useTranslation } from 'react-i18next'
import type { BudgetDetail } from '@/contract/budget-detail'
import { BudgetUse } from '@/entities/budget/BudgetUse'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'

type Window = BudgetDetail['windows'][number]

export function BudgetWindows({ budget }: { budget: BudgetDetail }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const { windows, amount, window: running } = budget
  if (!amount || windows.length === 0) return null
  const columns: PlainColumn<Window>[] = [
    {
      id: 'window',
      header: t('windows.window'),
      rowHeader: true,
      cell: ({ startsOn, endsOn }) => (
        <>
          {startsOn === endsOn
            ? format.date(startsOn)
            : t('detail.days', { from: format.date(startsOn), to: format.date(endsOn) })}{' '}
          {startsOn === running?.startsOn && <span className="cap">{t('windows.running')}</span>}
        </>
      ),
    },
    { id: 'used', header: t('windows.used'), align: 'end', cell: ({ used }) => <MoneyText value={used} /> },
    { id: 'left', header: t('windows.left'), align: 'end', cell: ({ left }) => <MoneyText value={left} /> },
    {
      id: 'share',
      header: t('windows.share'),
      cell: ({ used }) => used && <BudgetUse used={used} amount={amount} />,
    },
  ]
  return (
    <Section title={t('windows.title')} more={<span className="cap">{t('windows.note')}</span>}>
      <PlainTable label={t('windows.caption')} columns={columns} rows={windows} rowKey={({ startsOn }) => startsOn} />
    </Section>
  )
}
