import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import { MoneyText } from '@/shared/ui/MoneyText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import type { Statement } from './StatementFacts'
import css from './statement.module.css'

type Bucket = Statement['aging']['buckets'][number]
type Line = {
  id: string
  label: string
  invoices: number | null
  amount: Bucket['amount']
  tone: 'accent' | 'warn' | 'bad' | 'good' | 'info'
}

const toneOf = (bucket: Bucket['bucket']): Line['tone'] =>
  bucket === 'current' ? 'accent' : bucket === 'days30' ? 'warn' : 'bad'

/** How old what is owed is, by due date; what is not applied is a line of its own, and the sum is the balance. */
export function AgingSection({ statement: { aging, to } }: { statement: Statement }) {
  const { t } = useTranslation('statement')
  const format = useFormat()
  const { buckets, disputed, unapplied, total } = aging
  const largest = Math.max(1, unapplied.amount, disputed.amount, ...buckets.map(({ amount }) => amount.amount))
  const lines: Line[] = [
    ...buckets.map(({ bucket, amount, invoices }) => ({
      ...{ id: bucket, amount, invoices },
      label: t(`aging.${bucket}`),
      tone: toneOf(bucket),
    })),
    ...(disputed.amount > 0
      ? [{ id: 'disputed', label: t('aging.disputed'), invoices: null, amount: disputed, tone: 'info' as const }]
      : []),
    {
      id: 'unapplied',
      label: t('aging.unapplied'),
      invoices: null,
      amount: { ...unapplied, amount: unapplied.amount === 0 ? 0 : -unapplied.amount },
      tone: 'good',
    },
  ]
  const columns: PlainColumn<Line>[] = [
    { id: 'age', header: t('aging.columns.age'), rowHeader: true, cell: ({ label }) => label },
    {
      id: 'bar',
      header: t('aging.columns.chart'),
      hideHeader: true,
      cell: ({ amount, tone }) => (
        <div className={css.bar}>
          <Bar size="md" total={largest} parts={[{ value: Math.abs(amount.amount), color: tone }]} />
        </div>
      ),
    },
    {
      id: 'invoices',
      header: t('aging.columns.invoices'),
      align: 'end',
      cell: ({ invoices }) => (invoices === null ? <span className="dim">–</span> : format.number(invoices)),
    },
    {
      id: 'amount',
      header: t('aging.columns.amount'),
      align: 'end',
      cell: ({ amount }) => <MoneyText value={amount} />,
      footer: <MoneyText value={total} strong />,
    },
  ]
  return (
    <Section title={t('aging.title')} more={<span className="cap">{t('aging.asOf', { date: format.date(to) })}</span>}>
      <PlainTable
        label={t('aging.title')}
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        footerLabel={t('aging.balance')}
      />
    </Section>
  )
}
