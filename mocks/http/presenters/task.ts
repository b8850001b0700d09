import type * as contract from '@/contract/task-parts'
import type { Department } from '@/contract/admin/departments'
import { dueState } from '@/domain/tasks/due'
import type { Context } from '@mocks/engine/context'
import type { DepartmentFacts } from '@mocks/engine/tasks/departments'
import { todayOf } from '@mocks/engine/tasks/list-tasks'
import { assigneeName, shownSource, taskActions } from '@mocks/engine/tasks/task-record'
import type { TaskRow } from '@mocks/store/rows/tasks'
import type { Tx } from '@mocks/store/tx'
import { isoOf } from './time'

const companyOf = async (tx: Tx, { side, companyId }: TaskRow): Promise<contract.TaskSummary['company']> => {
  if (side === 'buyer' || companyId === null) return null
  const { id, name } = await tx.companies.require(companyId)
  return { id, name }
}

export async function presentTask(tx: Tx, row: TaskRow, ctx: Context): Promise<contract.TaskSummary> {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    status: row.status,
    dueOn: row.dueOn,
    due: dueState(row, await todayOf(tx, ctx)),
    assignee: row.assignee && { ...row.assignee, name: await assigneeName(tx, row) },
    source: await shownSource(tx, row, ctx),
    company: await companyOf(tx, row),
    createdBy: row.createdBy,
    createdAt: isoOf(row.createdAt),
    updatedAt: isoOf(row.updatedAt),
    comments: row.comments.length,
  }
}

export const presentTaskFacts = async (tx: Tx, row: TaskRow, ctx: Context): Promise<contract.Task> => ({
  ...(await presentTask(tx, row, ctx)),
  version: row.version,
  text: row.text,
  thread: row.comments.map(({ id, at, byId, by, text }) => ({
    ...{ id, at: isoOf(at), by, text, mine: byId === ctx.actor.userId },
  })),
  events: row.events.map(({ at, by, event, params }) => ({ at: isoOf(at), by, event, params })),
  allowedActions: await taskActions(tx, row, ctx),
})

export const presentDepartment = ({ row, members, openTasks }: DepartmentFacts): Department => ({
  id: row.id,
  version: row.version,
  name: row.name,
  members: members.map(({ id, name }) => ({ id, name })),
  openTasks,
})
