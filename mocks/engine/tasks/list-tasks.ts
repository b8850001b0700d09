import type { taskViews, TaskListQuery } from '@/contract/task-list'
import { dateIn } from '@/domain/calendar'
import { dueState } from '@/domain/tasks/due'
import { isOver } from '@/domain/tasks/vocabulary'
import type { TaskRow } from '@mocks/store/rows/tasks'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { isMine, ownDepartments, seesTask } from './task-record'

type View = (typeof taskViews)[number]
type Field = 'dueOn' | 'updatedAt' | 'createdAt' | 'number' | 'title'

/** Today where the caller is. */
export const todayOf = async (tx: Tx, ctx: Context): Promise<string> =>
  dateIn((await tx.users.require(ctx.actor.userId)).timeZone, ctx.clock.now())

export const visibleTasks = async (tx: Tx, { actor }: Context): Promise<TaskRow[]> => {
  const rows = actor.companyId === null ? await tx.tasks.all() : await tx.tasks.by('companyId', actor.companyId)
  return rows.filter((row) => seesTask(actor, row))
}

/** TSK-01: tasks of the caller's side that they may see, the most urgent first unless sorted otherwise. */
export async function listTasks(
  tx: Tx,
  query: TaskListQuery,
  ctx: Context,
): Promise<Paged<TaskRow> & { views: Record<View, number> }> {
  const { field, descending } = sortOrder<Field>(query.sort, 'dueOn')
  const [today, departments] = [await todayOf(tx, ctx), await ownDepartments(tx, ctx.actor)]
  const inView: Record<View, (row: TaskRow) => boolean> = {
    mine: (row) => !isOver(row.status) && isMine(row, ctx.actor, departments),
    open: ({ status }) => !isOver(status),
    overdue: (row) => dueState(row, today) === 'overdue',
    over: ({ status }) => isOver(status),
    all: () => true,
  }
  const { status = [], assignee = [], view = 'open', record } = query
  const found = (await visibleTasks(tx, ctx))
    .filter((row) => containsWords(`${row.number} ${row.title} ${row.source?.label ?? ''}`, query.q ?? ''))
    .filter((row) => record === undefined || row.source?.id === record)
    .filter((row) => status.length === 0 || status.includes(row.status))
    .filter((row) => assignee.length === 0 || (row.assignee !== null && assignee.includes(row.assignee.id)))
    .toSorted(byValue((row) => row[field], descending, ctx.locale))
  const page = pageOfRows(found.filter(inView[view]), query)
  const count = (name: View): number => found.filter(inView[name]).length
  const views = { mine: count('mine'), open: count('open'), overdue: count('overdue'), over: count('over') }
  return { ...page, views: { ...views, all: found.length } }
}
