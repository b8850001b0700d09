import { addDays } from '../calendar'
import { isOver, soonDays, type TaskStatus } from './vocabulary'

export type DueState = 'soon' | 'overdue'

/**
 * What the day of a task means today, both as `YYYY-MM-DD` of the reader: overdue once the day is over, soon from two
 * days before. Nothing for what is over or has no day.
 */
export const dueState = (task: { status: TaskStatus; dueOn: string | null }, today: string): DueState | null => {
  if (task.dueOn === null || isOver(task.status)) return null
  if (task.dueOn < today) return 'overdue'
  return task.dueOn <= addDays(today, soonDays) ? 'soon' : null
}
