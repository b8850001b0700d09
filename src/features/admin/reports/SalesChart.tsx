import { useTranslation } from 'react-i18next'
import type { ReplyFor } from '@/contract/endpoint'
import type { getSalesReport } from '@/contract/admin/reports'
import { currencyExponents } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { BarChart } from '@/shared/ui/BarChart'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import css from './reports.module.css'
import { useReportNames } from './use-report-names'

export type SalesReport = ReplyFor<typeof getSalesReport>

/** The figures of the table as a picture: over time as bars, otherwise the greatest and all others. */
export function SalesChart({ report }: { report: SalesReport }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { rowName, periodName } = useReportNames()
  const { by, grain, chart, currency, from, to, previousFrom, previousTo } = report
  const rows = chart.map((row) => ({ ...row, word: rowName(row, by, grain) }))
  const best = rows.reduce<(typeof rows)[number] | undefined>(
    (most, row) => (most && most.value.amount >= row.value.amount ? most : row),
    undefined,
  )
  const titleOf = ({ word, value, previous }: (typeof rows)[number]): string =>
    previous
      ? t('sales.barBefore', { name: word, value: format.money(value), before: format.money(previous.value) })
      : t('sales.bar', { name: word, value: format.money(value) })
  const greatest = Math.max(
    0,
    ...rows
      // Beside all others together even the greatest would be nothing: they are told, and not drawn.
      .filter(({ rest }) => !rest)
      .map(({ value, previous }) => Math.max(value.amount, previous?.value.amount ?? 0)),
  )
  const share = (amount: number): string => `${(Math.max(0, amount) / greatest) * 100}%`

  return (
    <Section
      title={t('sales.chart')}
      more={
        previousFrom &&
        previousTo && (
          <span className={`cap ${css.legend}`}>
            <span>{t('sales.legend.now')}</span>
            <span>{t('sales.legend.before', { from: format.date(previousFrom), to: format.date(previousTo) })}</span>
          </span>
        )
      }
    >
      {!best || greatest === 0 ? (
        <p className="dim">{t('sales.none')}</p>
      ) : by === 'period' ? (
        <BarChart
          bars={rows.map((row) => ({
            id: row.key,
            label: periodName(
              row.key,
              grain === 'week' ? row.key : (row.note ?? row.key),
              grain === 'week' ? 'day' : grain,
            ),
            title: titleOf(row),
            value: row.value.amount,
            before: row.previous?.value.amount,
          }))}
          summary={t('sales.chartSummary', {
            from: format.date(from),
            to: format.date(to),
            name: best.word,
            value: format.money(best.value),
          })}
          tick={(value) => format.number(Math.round(value / 10 ** currencyExponents[currency]))}
        />
      ) : (
        <ul className={css.ranked}>
          {rows.map((row) => (
            <li key={row.rest ? 'rest' : row.key} title={titleOf(row)}>
              <bdi dir="auto" className={row.rest ? 'dim ell' : 'ell'}>
                {row.word}
              </bdi>
              {row.rest ? (
                <span />
              ) : (
                <span className={css.track} aria-hidden>
                  <span style={{ inlineSize: share(row.value.amount) }} />
                  {row.previous && <i style={{ insetInlineStart: share(row.previous.value.amount) }} />}
                </span>
              )}
              <MoneyText value={row.value} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
