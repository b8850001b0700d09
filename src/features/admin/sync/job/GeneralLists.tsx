import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { GeneralEntry } from '@/contract/admin/sync-lists'
import type { GeneralKind } from '@/domain/sync/general'
import { syncQueries } from '@/entities/sync/sync.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { DateText } from '@/shared/ui/DateText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import css from './general.module.css'

/** What the job of the general information keeps: the ERP's lists as the portal has them, to be looked at only. */
export function GeneralLists() {
  const { t } = useTranslation('sync')
  const result = useQuery(syncQueries.general())
  return (
    <Section title={t('general.title')} className={css.lists}>
      <p className="dim">{t('general.text')}</p>
      {result.isError && <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />}
      {result.isPending && <SkeletonRows rows={6} columns={3} />}
      <div className={css.grid}>
        {result.data?.lists.map(({ kind, entries }) => (
          <Card key={kind} className={css.list}>
            <h3>{t(`general.kind.${kind}`)}</h3>
            {entries.length === 0 ? (
              <p className="dim">{t('general.empty')}</p>
            ) : (
              <EntryTable kind={kind} entries={entries} />
            )}
          </Card>
        ))}
      </div>
    </Section>
  )
}

function EntryTable({ kind, entries }: { kind: GeneralKind; entries: readonly GeneralEntry[] }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const name = (entry: GeneralEntry): string =>
    kind === 'rate' ? (new Intl.DisplayNames(format.locale, { type: 'currency' }).of(entry.code) ?? '') : entry.name
  const hasValue = kind === 'rate' || kind === 'taxCode' || kind === 'paymentTerm'
  const columns: PlainColumn<GeneralEntry>[] = [
    { id: 'code', header: t('general.code'), rowHeader: true, cell: ({ code }) => <bdi dir="ltr">{code}</bdi> },
    { id: 'name', header: t('general.name'), cell: (entry) => <bdi dir="auto">{name(entry)}</bdi> },
    ...(hasValue
      ? [
          {
            id: 'value',
            header: t('general.value'),
            align: 'end' as const,
            cell: (entry: GeneralEntry) => <Value {...entry} />,
          },
        ]
      : []),
    {
      id: 'asOf',
      header: kind === 'rate' ? t('general.rateOn') : t('general.asOf'),
      cell: ({ asOf, on }) => (asOf ?? on) && <DateText value={asOf ?? on ?? ''} />,
    },
  ]
  return <PlainTable label={t(`general.kind.${kind}`)} columns={columns} rows={entries} rowKey={({ code }) => code} />
}

function Value({ euro, rate, days }: GeneralEntry) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  if (euro !== null) return <span className="nowrap">{t('general.euro', { euro: format.number(euro) })}</span>
  if (rate !== null) return <>{format.percent(rate)}</>
  return (
    days !== null && (
      <span className="nowrap">{t('general.days', { count: days, formatted: format.number(days) })}</span>
    )
  )
}
