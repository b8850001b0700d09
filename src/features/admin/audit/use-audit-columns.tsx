import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@/contract/admin/audit'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import type { Column } from '@/shared/ui/data-table-types'
import css from './audit.module.css'
import type { AuditSearch } from './audit.search'
import { KindText } from './KindText'
import { RecordLink } from '@/features/session/RecordLink'
import { useAuditWords } from '@/entities/audit/use-audit-words'

const shownFields = 3

export const useAuditColumns = (search: AuditSearch): Column<AuditEntry>[] => {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const words = useAuditWords()
  const fieldsOf = ({ changes }: AuditEntry): string[] => [
    ...new Set(changes.map(({ field }) => words.fieldName(field))),
  ]
  const recordText = ({ record }: AuditEntry): string =>
    record ? [words.recordName(record.kind), record.label].filter(Boolean).join(' ') : ''
  return [
    {
      id: 'at',
      header: t('column.at'),
      cell: ({ id, at }) => (
        <AppLink to="/admin/audit" search={{ ...search, entry: id }} resetScroll={false} look="ink" className="nowrap">
          <DateText value={at} withTime />
        </AppLink>
      ),
      text: ({ at }) => ({ at }),
      sortable: true,
      hideable: false,
      card: 'date',
    },
    {
      id: 'actor',
      header: t('column.actor'),
      cell: (entry) => (
        <span className={css.what}>
          <bdi dir="auto">{words.actorName(entry)}</bdi>
          {entry.by && <span className="cap">{t('by', { name: entry.by.name })}</span>}
        </span>
      ),
      text: words.actorName,
      card: 'meta',
    },
    {
      id: 'by',
      header: t('filter.by'),
      cell: ({ by }) => by && <bdi dir="auto">{by.name}</bdi>,
      text: ({ by }) => by?.name,
      hiddenByDefault: true,
      card: 'none',
    },
    {
      id: 'what',
      header: t('column.what'),
      cell: (entry) => (
        <span className={css.what}>
          <KindText kind={entry.kind} times={entry.times} />
          {entry.record && (
            <span className="cap">
              <RecordLink entry={entry} look="ink">
                {words.recordName(entry.record.kind)} <bdi dir="auto">{entry.record.label}</bdi>
              </RecordLink>
            </span>
          )}
        </span>
      ),
      text: (entry) => [words.kindName(entry), recordText(entry)].filter(Boolean).join(': '),
      card: 'title',
    },
    {
      id: 'fields',
      header: t('column.fields'),
      cell: (entry) => {
        const fields = fieldsOf(entry)
        const rest = fields.length - shownFields
        return (
          <span className="dim">
            {format.list(fields.slice(0, shownFields))}
            {rest > 0 && <span className="num nowrap"> {t('moreFields', { count: rest })}</span>}
          </span>
        )
      },
      text: (entry) => format.list(fieldsOf(entry)),
    },
    {
      id: 'company',
      header: t('column.company'),
      cell: ({ company }) => (company ? <bdi dir="auto">{company.name}</bdi> : <span className="dim">{t('own')}</span>),
      text: ({ company }) => company?.name ?? t('own'),
    },
    {
      id: 'source',
      header: t('column.source'),
      cell: ({ source }) => <span className="nowrap">{t(`source.${source}`)}</span>,
      text: ({ source }) => t(`source.${source}`),
    },
    {
      id: 'requestId',
      header: t('column.requestId'),
      cell: ({ requestId }) => requestId && <span className={css.code}>{requestId}</span>,
      text: ({ requestId }) => requestId,
      hiddenByDefault: true,
      card: 'none',
    },
  ]
}
