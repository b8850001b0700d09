import type { AllowedAction } from '@/contract/action'
import type { Task } from '@/contract/task-parts'
import type { BranchId, DepartmentId, TaskId, UserId } from '@/domain/ids'
import { type Actor, holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import { isOver } from '@/domain/tasks/vocabulary'
import type { TaskRow } from '@mocks/store/rows/tasks'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { linkedRecord } from '../records/linked-record'
import { actionUnless } from '../refusal'
import { whyNot } from '../team/why-not'

/** Departments that are the caller's own: of the seller by membership, of a customer the branch they belong to. */
export async function ownDepartments(tx: Tx, actor: Actor): Promise<string[]> {
  if (actor.companyId !== null) return actor.branchId === null ? [] : [actor.branchId]
  return (await tx.departments.all()).filter(({ memberIds }) => memberIds.includes(actor.userId)).map(({ id }) => id)
}

/** TSK-02: is it with the caller, or with a department of theirs? */
export const isMine = ({ assignee }: TaskRow, actor: Actor, departments: readonly string[]): boolean =>
  assignee !== null && (assignee.kind === 'person' ? assignee.id === actor.userId : departments.includes(assignee.id))

/**
 * Who sees a task. Of the seller's: whoever works for the customer it is about, if it is about one. Of a customer's:
 * the company, or with the narrower right whoever gave it, has it, or works in or above the branch that has it.
 */
export function seesTask(actor: Actor, row: TaskRow): boolean {
  if (row.side === 'seller')
    return (
      actor.companyId === null &&
      (row.companyId === null ? holds(actor, 'taskDesk.view') : reachesCustomer(actor, 'taskDesk.view', row.companyId))
    )
  if (row.companyId !== actor.companyId || !holds(actor, 'tasks.view')) return false
  if (actor.grants['tasks.view'] === 'company') return true
  const { assignee, createdById } = row
  if (createdById === actor.userId) return true
  if (assignee?.kind === 'person') return assignee.id === actor.userId
  return assignee?.kind === 'department' && actor.branchReach.includes(assignee.id as BranchId)
}

export async function visibleTask(tx: Tx, id: TaskId, ctx: Context): Promise<Result<TaskRow>> {
  const row = await tx.tasks.get(id)
  return row && seesTask(ctx.actor, row) ? ok(row) : refuse('resource/not-found')
}

/** The name of whom a task is with; people and departments keep theirs when they are gone. */
export async function assigneeName(tx: Tx, { side, assignee }: Pick<TaskRow, 'side' | 'assignee'>): Promise<string> {
  if (!assignee) return ''
  if (assignee.kind === 'person') return (await tx.users.get(assignee.id as UserId))?.name ?? ''
  return side === 'seller'
    ? ((await tx.departments.get(assignee.id as DepartmentId))?.name ?? '')
    : ((await tx.branches.get(assignee.id as BranchId))?.name ?? '')
}

/** What a task came from, as a link for those who may open it and as a name for the others. */
export async function shownSource(
  tx: Tx,
  { source }: TaskRow,
  ctx: Context,
): Promise<{ kind: NonNullable<TaskRow['source']>['kind']; id: string | null; label: string } | null> {
  if (!source) return null
  const { kind, id, label } = source
  if (kind === 'mail') return { kind, id, label }
  const found = await linkedRecord(tx, { kind, id }, ctx)
  return { kind, id: found?.visible ? id : null, label }
}

type Action = Task['allowedActions'][number]['action']

export async function taskActions(tx: Tx, row: TaskRow, ctx: Context): Promise<AllowedAction<Action>[]> {
  const right =
    ctx.actor.companyId === null
      ? await whyNot(tx, ctx, 'taskDesk.edit', 'permission.taskDeskEdit')
      : await whyNot(tx, ctx, 'tasks.edit', 'permission.tasksEdit')
  const over = isOver(row.status) && { code: 'task.over' as const }
  return [
    actionUnless('edit', right, over),
    actionUnless('comment', right),
    actionUnless('start', right, over, row.status === 'inProgress' && { code: 'task.begun' }),
    actionUnless('finish', right, over),
    actionUnless('cancel', right, over),
    actionUnless('reopen', right, !over && { code: 'task.notOver' }),
  ]
}
