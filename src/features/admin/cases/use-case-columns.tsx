import { useTranslation } from 'react-i18next'
import type { DeskCaseSummary } from '@/contract/admin/cases'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { Tag } from '@/shared/ui/Tag'
import type { Column } from '@/shared/ui/data-table-types'
import css from './cases.module.css'

export const useDeskCaseColumns = (): Column<DeskCaseSummary>[] => {
  const { t } = useTranslation('cases')
  return [
    {
      id: 'number',
      header: t('columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ number }) => number,
      cell: ({ id, number }) => <DocLink number={number} to="/admin/cases/$caseId" params={{ caseId: id }} />,
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
        <span className={css.whole} data-unread={unread > 0 || undefined}>
          <bdi>{subject}</bdi> {unread > 0 && <Tag>{t('unread', { count: unread })}</Tag>}
        </span>
      ),
    },
    {
      id: 'company',
      header: t('desk.customer'),
      sortable: true,
      text: ({ company }) => company.name,
      cell: ({ company, openedBy }) => (
        <>
          <bdi className="nowrap">{company.name}</bdi>
          <bdi className={css.second}>{openedBy}</bdi>
        </>
      ),
    },
    { id: 'type', header: t('columns.type'), cell: ({ type }) => t(`type.${type}`) },
    {
      id: 'status',
      header: t('columns.status'),
      card: 'status',
      cell: ({ status }) => <StatusBadge kind="deskCase" status={status} />,
    },
    {
      id: 'assignee',
      header: t('desk.assignee'),
      text: ({ assignee }) => assignee?.name ?? '',
      cell: ({ assignee }) => (assignee ? <bdi>{assignee.name}</bdi> : <span className="cap">{t('desk.nobody')}</span>),
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
      cell: ({ updatedAt }) => <DateText value={updatedAt} />,
    },
  ]
}
