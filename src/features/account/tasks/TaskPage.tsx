import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { TaskRecord } from '@/entities/task/TaskRecord'
import { taskQueries } from '@/entities/task/task.queries'

const routeApi = getRouteApi('/account/_gate/tasks/$taskId')

export function TaskPage() {
  const { taskId } = routeApi.useParams()
  const { data } = useSuspenseQuery(taskQueries('account').detail(taskId))
  return <TaskRecord side="account" task={data} />
}
