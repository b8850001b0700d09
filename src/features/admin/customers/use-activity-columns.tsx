import { useTranslation } from 'react-i18next'
import type { CustomerActivity } from '@/contract/admin/customer-records'
import type { CompanyId } from '@/domain/ids'
import { useAuditWords } from '@/entities/audit/use-audit-words'
import { RecordLink } from '@/features/session/RecordLink'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import css from './customers.module.css'

const shownFields = 4

/** Orders link to the desk, entries of the audit to their record, and to the whole entry for whoever may see it. */
export const useActivityColumns = (companyId: CompanyId): Column<CustomerActivity>[] => {
  const { t } = useTranslation(['customers', 'audit'])
  const format = useFormat()
  const words = useAuditWords()
  const opensOrders = useCan('orderDesk.view')
  const opensAudit = useCan('audit.view')
  const recordText = ({ record }: CustomerActivity): string =>
    record ? [words.recordName(record.kind), record.label].filter(Boolean).join(' ') : ''
  const happened = ({ event, order }: CustomerActivity): string =>
    event === 'orderPlaced'
      ? t('activity.orderPlaced', { number: order?.number ?? '' })
      : words.kindName({ kind: event })
  const fieldsText = ({ fields }: CustomerActivity, most = fields.length): string =>
    format.list(fields.slice(0, most).map(words.fieldName))
  const whoText = ({ who, source }: CustomerActivity): string => who ?? t(`audit:source.${source}`)
  return [
    {
      id: 'what',
      header: t('activity.what'),
      hideable: false,
      card: 'title',
      text: (row) => [happened(row), recordText(row)].filter(Boolean).join(': '),
      cell: (row) => (
        <span className={css.links}>
          {row.order && opensOrders ? (
            <AppLink to="/admin/orders/$orderId" params={{ orderId: row.order.id }} look="ink">
              {happened(row)}
            </AppLink>
          ) : row.entryId && opensAudit ? (
            <AppLink to="/admin/audit" search={{ companyId: [companyId], entry: row.entryId }} look="ink">
              {happened(row)}
            </AppLink>
          ) : (
            happened(row)
          )}
          {row.record && (
            <span className="cap">
              <RecordLink entry={{ record: row.record, company: { id: companyId }, changes: [] }} look="ink">
                {words.recordName(row.record.kind)} <bdi dir="auto">{row.record.label}</bdi>
              </RecordLink>
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'fields',
      header: t('audit:column.fields'),
      text: (row) => fieldsText(row),
      cell: (row) => (
        <span className="dim">
          {fieldsText(row, shownFields)}
          {row.fields.length > shownFields && (
            <span className="num nowrap"> {t('audit:moreFields', { count: row.fields.length - shownFields })}</span>
          )}
        </span>
      ),
    },
    {
      id: 'kind',
      header: t('activity.kind'),
      text: ({ kind }) => t(`activity.kinds.${kind}`),
      cell: ({ kind }) => <span className="nowrap">{t(`activity.kinds.${kind}`)}</span>,
    },
    {
      id: 'who',
      header: t('activity.who'),
      text: whoText,
      cell: (row) => (
        <span className={css.name}>
          {row.who === null ? <span className="dim">{whoText(row)}</span> : <bdi dir="auto">{row.who}</bdi>}
          {row.by && (
            <bdi className="cap" dir="auto">
              {t('audit:by', { name: row.by })}
            </bdi>
          )}
        </span>
      ),
    },
    {
      id: 'total',
      header: t('documents.column.total'),
      text: ({ order }) => order?.total,
      cell: ({ order }) => order && <MoneyText value={order.total} />,
      align: 'end',
      card: 'amount',
    },
    {
      id: 'at',
      header: t('activity.when'),
      text: ({ at }) => ({ at }),
      cell: ({ at }) => <DateText value={at} withTime />,
      sortable: true,
      card: 'date',
    },
  ]
}
