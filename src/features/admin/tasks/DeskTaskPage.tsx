import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { TaskRecord } from '@/entities/task/TaskRecord'
import { taskQueries } from '@/entities/task/task.queries'

const routeApi = getRouteApi('/admin/_gate/tasks/$taskId')

export function DeskTaskPage() {
  const { taskId } = routeApi.useParams()
  const { data } = useSuspenseQuery(taskQueries('admin').detail(taskId))
  return <TaskRecord side="admin" task={data} />
}
