import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Impersonation } from '@/contract/admin/impersonations'
import type { UserId } from '@/domain/ids'
import { impersonationQueries } from '@/entities/impersonation/impersonation.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonRows } from '@/shared/ui/Skeletons'

/** ADM-09: who was logged in as this person, why, and what came of it. */
export function Impersonations({ userId }: { userId: UserId }) {
  const { t } = useTranslation('impersonation')
  const format = useFormat()
  const result = useQuery(impersonationQueries.of(userId))
  const columns: PlainColumn<Impersonation>[] = [
    {
      id: 'startedAt',
      header: t('history.started'),
      cell: ({ startedAt }) => <DateText value={startedAt} withTime />,
      rowHeader: true,
    },
    { id: 'by', header: t('history.by'), cell: ({ byName }) => <bdi className="nowrap">{byName}</bdi> },
    {
      id: 'reason',
      header: t('history.reason'),
      cell: ({ reason, ticket }) => (
        <bdi dir="auto">{ticket ? t('history.reasonTicket', { reason, ticket }) : reason}</bdi>
      ),
    },
    { id: 'mode', header: t('history.mode'), cell: ({ mode }) => <span>{t(`history.modes.${mode}`)}</span> },
    {
      id: 'changes',
      header: t('history.changes'),
      cell: ({ changes }) => format.number(changes),
      align: 'end',
      cardLabel: true,
    },
    {
      id: 'ended',
      header: t('history.ended'),
      cell: ({ endedAt, endedBy }) =>
        endedAt && endedBy ? (
          <span>
            <DateText value={endedAt} withTime /> <span className="cap">{t(`history.ends.${endedBy}`)}</span>
          </span>
        ) : (
          <strong>{t('history.now')}</strong>
        ),
    },
  ]
  return (
    <Section title={t('history.title')}>
      {result.error ? (
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} compact />
      ) : !result.data ? (
        <SkeletonRows rows={2} columns={4} />
      ) : result.data.rows.length === 0 ? (
        <p className="dim flat">{t('history.empty')}</p>
      ) : (
        <PlainTable label={t('history.title')} columns={columns} rows={result.data.rows} rowKey={({ id }) => id} />
      )}
    </Section>
  )
}
