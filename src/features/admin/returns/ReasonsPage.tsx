import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReturnReasonsQuery } from '@/contract/admin/return-desk-list'
import { returnQueries } from '@/entities/return/return.queries'
import { DateField } from '@/shared/forms/DateField'
import { monthName, shortMonth } from '@/shared/i18n/month-name'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { BarChart } from '@/shared/ui/BarChart'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { PageSkeleton } from '@/shared/ui/Skeletons'
import { ProductTable, ReasonTable } from './ReasonTables'
import { ShopFilter } from './ShopFilter'
import css from './returns.module.css'

const routeApi = getRouteApi('/admin/_gate/returns/reasons')

/** RMA-25: why goods come back, as a chart with the table it draws. */
export function ReasonsPage() {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const search = routeApi.useSearch()
  const navigate = useNavigate()
  const patch = (change: Pick<ReturnReasonsQuery, 'from' | 'to' | 'shop'>): void =>
    void navigate({ to: '/admin/returns/reasons', search: { ...search, ...change }, replace: true })
  const result = useQuery({ ...returnQueries.reasons(search), placeholderData: keepPreviousData })
  const { data } = result
  if (result.isError) return <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
  if (!data) return <PageSkeleton />
  const { reasons, months, products, total, from, to, shops } = data
  const number = (value: number) => format.number(value)
  return (
    <>
      <PageHeader
        title={t('reasons.title')}
        sub={t('reasons.sub')}
        actions={<AppLink to="/admin/returns">{t('reasons.back')}</AppLink>}
      />
      <div className={css.span}>
        <DateField
          label={t('reasons.from')}
          value={from}
          max={to}
          onChange={(day) => patch({ from: day || undefined })}
        />
        <DateField label={t('reasons.to')} value={to} min={from} onChange={(day) => patch({ to: day || undefined })} />
        {shops.length > 1 && <ShopFilter shops={shops} value={search.shop} onChange={(shop) => patch({ shop })} />}
      </div>
      {total.pieces === 0 ? (
        <EmptyState title={t('reasons.empty')} />
      ) : (
        <div className="stack">
          <div className={css.charts}>
            <Section title={t('reasons.byReason')}>
              <ReasonTable reasons={reasons} total={total} />
            </Section>
            <Section title={t('reasons.byMonth')}>
              <BarChart
                summary={t('reasons.chart')}
                tick={number}
                bars={months.map(({ month, pieces }, place) => {
                  const name = monthName(format.locale, `${month}-01`)
                  return {
                    id: month,
                    // The first with its year: after twelve months its name comes again.
                    label: place === 0 ? name : shortMonth(format.locale, `${month}-01`),
                    title: t('reasons.bar', { month: name, pieces: number(pieces) }),
                    value: pieces,
                  }
                })}
              />
              <PlainTable
                label={t('reasons.byMonth')}
                narrow
                rows={months.filter(({ pieces }) => pieces > 0)}
                rowKey={({ month }) => month}
                columns={[
                  {
                    id: 'month',
                    header: t('reasons.columns.month'),
                    rowHeader: true,
                    cell: ({ month }) => monthName(format.locale, `${month}-01`),
                  },
                  {
                    id: 'pieces',
                    header: t('reasons.columns.pieces'),
                    align: 'end',
                    cell: ({ pieces }) => number(pieces),
                  },
                ]}
              />
            </Section>
          </div>
          <Section title={t('reasons.byProduct')}>
            <ProductTable products={products} />
          </Section>
        </div>
      )}
    </>
  )
}
