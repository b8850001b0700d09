import { createFileRoute } from '@tanstack/react-router'
import type { TaskId } from '@/domain/ids'
import { taskQueries } from '@/entities/task/task.queries'
import { TaskPage } from '@/features/account/tasks/TaskPage'

export const Route = createFileRoute('/account/_gate/tasks/$taskId')({
  staticData: { access: { permission: 'tasks.view' }, title: 'common:title.task' },
  params: { parse: ({ taskId }) => ({ taskId: taskId as TaskId }) },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(taskQueries('account').detail(params.taskId)),
  component: TaskPage,
})
