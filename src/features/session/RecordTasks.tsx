import { Suspense } from 'react'
import type { TaskSource } from '@/domain/tasks/vocabulary'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useCan } from './use-session'

const TasksOfRecord = lazyPart(() => import('@/entities/task/TasksOfRecord').then(({ TasksOfRecord }) => TasksOfRecord))

type Props = { side: 'account' | 'admin'; kind: Exclude<TaskSource, 'mail'>; recordId: string }

/** Tasks about a record, for whoever sees tasks; a closed module leaves nothing of them. The record does not wait. */
export function RecordTasks({ side, kind, recordId }: Props) {
  const maySee = useCan(side === 'account' ? 'tasks.view' : 'taskDesk.view')
  const mayAdd = useCan(side === 'account' ? 'tasks.edit' : 'taskDesk.edit')
  if (!maySee) return null
  return (
    <Suspense>
      <TasksOfRecord side={side} kind={kind} recordId={recordId} mayAdd={mayAdd} />
    </Suspense>
  )
}
