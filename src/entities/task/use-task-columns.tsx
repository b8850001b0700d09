import { useTranslation } from 'react-i18next'
import type { TaskSummary } from '@/contract/task-parts'
import { DateText } from '@/shared/ui/DateText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'
import { DueDate } from './DueDate'
import { TaskLink } from './TaskLink'
import { TaskSourceLink } from './TaskSourceLink'
import css from './task.module.css'
import type { TaskSide } from './task.queries'

export const useTaskColumns = (side: TaskSide): Column<TaskSummary>[] => {
  const { t } = useTranslation('tasks')
  const customer: Column<TaskSummary> = {
    id: 'company',
    header: t('columns.customer'),
    text: ({ company }) => company?.name ?? '',
    cell: ({ company }) =>
      company ? <bdi>{company.name}</bdi> : <span className="cap">{t('columns.noCustomer')}</span>,
    cardCell: ({ company }) => company && <bdi>{company.name}</bdi>,
  }
  return [
    {
      id: 'number',
      header: t('columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ number }) => number,
      cell: ({ id, number }) => <TaskLink side={side} id={id} number={number} />,
    },
    {
      id: 'title',
      header: t('columns.title'),
      sortable: true,
      text: ({ title }) => title,
      cell: ({ title }) => (
        <span className={`ell ${css.title}`} title={title} dir="auto">
          {title}
        </span>
      ),
      cardCell: ({ title }) => (
        <bdi className={css.whole} dir="auto">
          {title}
        </bdi>
      ),
    },
    {
      id: 'assignee',
      header: t('columns.assignee'),
      text: ({ assignee }) => assignee?.name ?? '',
      cell: ({ assignee }) => (assignee ? <bdi>{assignee.name}</bdi> : <span className="cap">{t('nobody')}</span>),
    },
    {
      id: 'status',
      header: t('columns.status'),
      card: 'status',
      cell: ({ status }) => <StatusBadge kind="task" status={status} />,
    },
    {
      id: 'dueOn',
      header: t('columns.due'),
      cardLabel: 'before',
      sortable: true,
      card: 'date',
      text: ({ dueOn }) => dueOn ?? '',
      cell: (task) => <DueDate task={task} />,
    },
    ...(side === 'admin' ? [customer] : []),
    {
      id: 'source',
      header: t('columns.source'),
      text: ({ source }) => source?.label ?? '',
      cell: ({ source }) =>
        source ? <TaskSourceLink side={side} source={source} /> : <span className="cap">{t('source.own')}</span>,
      cardCell: ({ source }) => source && <TaskSourceLink side={side} source={source} />,
    },
    {
      id: 'updatedAt',
      header: t('columns.updated'),
      cardLabel: 'before',
      sortable: true,
      cell: ({ updatedAt }) => <DateText value={updatedAt} withTime />,
    },
  ]
}
