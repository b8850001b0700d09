import { createFileRoute } from '@tanstack/react-router'
import type { TaskId } from '@/domain/ids'
import { taskQueries } from '@/entities/task/task.queries'
import { DeskTaskPage } from '@/features/admin/tasks/DeskTaskPage'

export const Route = createFileRoute('/admin/_gate/tasks/$taskId')({
  staticData: { access: { permission: 'taskDesk.view' }, title: 'common:title.task' },
  params: { parse: ({ taskId }) => ({ taskId: taskId as TaskId }) },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(taskQueries('admin').detail(params.taskId)),
  component: DeskTaskPage,
})
