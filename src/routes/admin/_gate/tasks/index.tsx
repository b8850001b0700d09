import { createFileRoute } from '@tanstack/react-router'
import { taskQueries } from '@/entities/task/task.queries'
import { DeskTasksPage } from '@/features/admin/tasks/DeskTasksPage'
import { tasksSearch } from '@/features/admin/tasks/tasks.search'

export const Route = createFileRoute('/admin/_gate/tasks/')({
  staticData: { access: { permission: 'taskDesk.view' }, title: 'common:title.tasks' },
  validateSearch: tasksSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(taskQueries('admin').list(deps))
  },
  component: DeskTasksPage,
})
