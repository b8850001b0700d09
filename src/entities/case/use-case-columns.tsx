import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '@/contract/cases'
import { DateText } from '@/shared/ui/DateText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { Tag } from '@/shared/ui/Tag'
import type { Column } from '@/shared/ui/data-table-types'
import css from './case-columns.module.css'

type Options<Row> = {
  link: (row: Row) => ReactNode
  /** Whose turn it is reads differently on the two sides. */
  status: 'case' | 'deskCase'
}

/** The columns that cases have on both sides. Each side puts them in its order, with those of its own between them. */
export const useCaseColumns = <Row extends CaseSummary>({ link, status }: Options<Row>) => {
  const { t } = useTranslation('cases')
  return {
    number: {
      id: 'number',
      header: t('columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ number }) => number,
      cell: link,
    },
    subject: {
      id: 'subject',
      header: t('columns.subject'),
      sortable: true,
      text: ({ subject }) => subject,
      cell: ({ subject, unread }) => (
        <span className={css.line}>
          <span className={`ell ${css.subject}`} title={subject} data-unread={unread > 0 || undefined}>
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
    type: { id: 'type', header: t('columns.type'), cell: ({ type }) => t(`type.${type}`) },
    status: {
      id: 'status',
      header: t('columns.status'),
      card: 'status',
      cell: (row) => <StatusBadge kind={status} status={row.status} />,
    },
    openedAt: {
      id: 'openedAt',
      header: t('columns.openedAt'),
      cardLabel: 'before',
      sortable: true,
      cell: ({ openedAt }) => <DateText value={openedAt} />,
    },
    updatedAt: {
      id: 'updatedAt',
      header: t('columns.updatedAt'),
      cardLabel: 'before',
      sortable: true,
      card: 'date',
      cell: ({ updatedAt }) => <DateText value={updatedAt} withTime />,
    },
  } satisfies Record<string, Column<Row>>
}
