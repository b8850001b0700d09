import type { TaskId } from '@/domain/ids'
import { DocLink } from '@/shared/ui/DocLink'
import type { TaskSide } from './task.queries'

export const TaskLink = ({ side, id, number }: { side: TaskSide; id: TaskId; number: string }) =>
  side === 'account' ? (
    <DocLink number={number} to="/account/tasks/$taskId" params={{ taskId: id }} />
  ) : (
    <DocLink number={number} to="/admin/tasks/$taskId" params={{ taskId: id }} />
  )
