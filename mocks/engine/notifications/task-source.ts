import { startOfDay } from '@/domain/calendar'
import { dueState } from '@/domain/tasks/due'
import { isOver, soonDays } from '@/domain/tasks/vocabulary'
import { todayOf, visibleTasks } from '../tasks/list-tasks'
import { isMine, ownDepartments } from '../tasks/task-record'
import { newsSince, type NewsItem, type NoticeSource } from './notice-source'

/** TSK-02: tasks that came to the caller or to a department of theirs, and those whose day is near or over. */
export const taskSource: NoticeSource = async (tx, ctx) => {
  const departments = await ownDepartments(tx, ctx.actor)
  const mine = (await visibleTasks(tx, ctx)).filter((row) => !isOver(row.status) && isMine(row, ctx.actor, departments))
  if (mine.length === 0) return []
  const today = await todayOf(tx, ctx)
  const { timeZone } = await tx.users.require(ctx.actor.userId)
  return mine.flatMap((row): NewsItem[] => {
    const about = { count: 1, subject: row.number, name: row.title, recordId: row.id }
    const due = dueState(row, today)
    const came = row.assignedById !== ctx.actor.userId && row.assignedAt >= newsSince(ctx)
    const day = row.dueOn === null ? 0 : startOfDay(row.dueOn, timeZone)
    const since = due === 'soon' ? day - soonDays * 86_400_000 : day + 86_400_000
    const dueItem: NewsItem = {
      key: `${due === 'soon' ? 'taskSoon' : 'taskOverdue'} ${row.id} ${row.dueOn}`,
      ...{ kind: due === 'soon' ? 'taskSoon' : 'taskOverdue', at: Math.max(since, row.assignedAt), ...about },
    }
    return [
      ...(came
        ? [{ key: `task ${row.id} ${row.assignedAt}`, kind: 'task' as const, at: row.assignedAt, ...about }]
        : []),
      ...(due ? [dueItem] : []),
    ]
  })
}
