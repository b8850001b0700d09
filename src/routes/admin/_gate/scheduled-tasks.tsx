import { createFileRoute } from '@tanstack/react-router'
import { scheduledTaskQueries } from '@/entities/scheduled-task/scheduled-task.queries'
import { ScheduledTasksPage } from '@/features/admin/scheduled-tasks/ScheduledTasksPage'

export const Route = createFileRoute('/admin/_gate/scheduled-tasks')({
  staticData: { access: { permission: 'scheduledTasks.view' }, title: 'common:title.scheduledTasks' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(scheduledTaskQueries.list())
  },
  component: ScheduledTasksPage,
})
