import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '@/contract/cases'
import { CaseRecordLink } from '@/entities/case/CaseRecordLink'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { Tag } from '@/shared/ui/Tag'
import type { Column } from '@/shared/ui/data-table-types'
import css from './cases.module.css'

export const useCaseColumns = (): Column<CaseSummary>[] => {
  const { t } = useTranslation('cases')
  return [
    {
      id: 'number',
      header: t('columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ number }) => number,
      cell: ({ id, number }) => <DocLink number={number} to="/account/cases/$caseId" params={{ caseId: id }} />,
    },
    {
      id: 'subject',
      header: t('columns.subject'),
      sortable: true,
      text: ({ subject }) => subject,
      cell: ({ subject, unread }) => (
        <span className={css.line}>
          <span className={css.subject} title={subject} data-unread={unread > 0 || undefined}>
            <bdi>{subject}</bdi>
          </span>
          {unread > 0 && <Tag>{t('unread', { count: unread })}</Tag>}
        </span>
      ),
      cardCell: ({ subject, unread }) => (
        <>
          <bdi className={css.whole}>{subject}</bdi> {unread > 0 && <Tag>{t('unread', { count: unread })}</Tag>}
        </>
      ),
    },
    { id: 'type', header: t('columns.type'), cell: ({ type }) => t(`type.${type}`) },
    {
      id: 'status',
      header: t('columns.status'),
      card: 'status',
      cell: ({ status }) => <StatusBadge kind="case" status={status} />,
    },
    {
      id: 'record',
      header: t('columns.record'),
      text: ({ record }) => record?.label ?? '',
      cell: ({ record }) =>
        record ? <CaseRecordLink record={record} /> : <span className="cap">{t('noRecord')}</span>,
      cardCell: ({ record }) => record && <CaseRecordLink record={record} />,
    },
    {
      id: 'openedAt',
      header: t('columns.openedAt'),
      cardLabel: 'before',
      sortable: true,
      cell: ({ openedAt }) => <DateText value={openedAt} />,
    },
    {
      id: 'updatedAt',
      header: t('columns.updatedAt'),
      cardLabel: 'before',
      sortable: true,
      card: 'date',
      cell: ({ updatedAt }) => <DateText value={updatedAt} withTime />,
    },
  ]
}
