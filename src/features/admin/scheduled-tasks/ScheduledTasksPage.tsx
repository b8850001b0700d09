import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { scheduledTaskQueries } from '@/entities/scheduled-task/scheduled-task.queries'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { useTaskColumns } from './use-task-columns'

/** ADM-18: what the portal does by itself, with the control that sync jobs have. */
export function ScheduledTasksPage() {
  const { t } = useTranslation('sync')
  const result = useQuery(scheduledTaskQueries.list())
  const columns = useTaskColumns()
  const tasks = result.data?.jobs
  return (
    <>
      <PageHeader title={t('tasks.title')} sub={t('tasks.sub')} />
      <DataTable
        id="scheduled-tasks"
        label={t('tasks.title')}
        columns={columns}
        rows={tasks}
        total={tasks?.length ?? 0}
        page={1}
        pageSize={100}
        rowKey={({ id }) => id}
        onChange={() => undefined}
        loading={result.isPending}
        error={result.isError ? result.error : undefined}
        onRetry={() => void result.refetch()}
        emptyState={<EmptyState title={t('jobs.empty')} hint={t('jobs.emptyHint')} />}
        minWidth={1040}
      />
    </>
  )
}
