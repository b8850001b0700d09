import { createFileRoute } from '@tanstack/react-router'
import { taskQueries } from '@/entities/task/task.queries'
import { TasksPage } from '@/features/account/tasks/TasksPage'
import { tasksSearch } from '@/features/account/tasks/tasks.search'

export const Route = createFileRoute('/account/_gate/tasks/')({
  staticData: { access: { permission: 'tasks.view' }, title: 'common:title.tasks' },
  validateSearch: tasksSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(taskQueries('account').list(deps))
  },
  component: TasksPage,
})
