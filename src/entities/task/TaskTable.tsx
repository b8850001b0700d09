import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ComponentType, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type TaskListQuery, taskViews } from '@/contract/task-list'
import { taskStatuses } from '@/domain/tasks/vocabulary'
import type { FiltersProps } from '@/shared/ui/filter-groups'
import { useFormat } from '@/shared/i18n/use-format'
import type { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { type TaskSide, taskQueries } from './task.queries'
import { useTaskColumns } from './use-task-columns'

type Props = {
  side: TaskSide
  table: ReturnType<typeof useTableSearch<TaskListQuery>>
  sub: string
  Filters: ComponentType<FiltersProps>
  actions: ReactNode
}

/** TSK-01: the tasks of one side, the most urgent first. */
export function TaskTable({ side, table: { search, patch, clear }, sub, actions, Filters }: Props) {
  const { t } = useTranslation(['tasks', 'enums'])
  const format = useFormat()
  const queries = taskQueries(side)
  const result = useQuery({ ...queries.list(search), placeholderData: keepPreviousData })
  const choices = useQuery(queries.choices())
  const columns = useTaskColumns(side)
  const { data } = result
  const filtered = !!search.q || !!search.status || !!search.assignee
  const owners = [...(choices.data?.departments ?? []), ...(choices.data?.people ?? [])]
  return (
    <>
      <PageHeader title={t('title')} count={data && format.number(data.total)} sub={sub} actions={actions} />
      <DataTable
        id={`tasks-${side}`}
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: queries.list }}
        {...tableAddress(search, patch, 'dueOn')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        views={taskViews.map((id) => ({ id, label: t(`views.${id}`), count: data?.views[id] }))}
        view={search.view ?? 'open'}
        filtered={filtered || (data?.views.all ?? 0) > 0}
        onClearFilters={() => patch({ q: undefined, status: undefined, assignee: undefined, view: 'all' })}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.text')} />}
        filters={
          <Filters
            search={{
              value: search.q ?? '',
              label: t('search'),
              onChange: (q) => patch({ q: q || undefined }, { replace: true }),
            }}
            groups={[
              {
                id: 'status',
                name: t('columns.status'),
                choices: taskStatuses.map((value) => ({ value, label: t(`enums:status.task.${value}`) })),
                chosen: search.status,
                onChange: (status) => patch({ status: status as TaskListQuery['status'] }),
              },
              {
                id: 'assignee',
                name: t('columns.assignee'),
                choices: owners.map(({ id, name }) => ({ value: id, label: name })),
                chosen: search.assignee,
                onChange: (assignee) => patch({ assignee }),
              },
            ]}
            onClearAll={() => clear(['status', 'assignee'])}
          />
        }
        minWidth={side === 'admin' ? 1100 : 940}
      />
    </>
  )
}
