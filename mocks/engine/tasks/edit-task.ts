import type { EditedTask, NewTask } from '@/contract/task-parts'
import type { CompanyId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isOver, type TaskEvent, type TaskStatus } from '@/domain/tasks/vocabulary'
import type { TaskRow } from '@mocks/store/rows/tasks'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { linkedRecord } from '../records/linked-record'
import { chosenAssignee } from './task-choices'

const withEvent = (
  { events }: Pick<TaskRow, 'events'>,
  event: TaskEvent,
  ctx: Context,
  params: Record<string, string> = {},
): TaskRow['events'] => [...events, { at: ctx.clock.now(), by: ctx.actorName, event, params }]

const unknown = (pointer: string) => refuse('request/invalid', { errors: [{ pointer, code: 'unknown' }] })

/** What a task comes from, when the caller may open it. */
export async function sourceFor(
  tx: Tx,
  source: NonNullable<NewTask['source']>,
  ctx: Context,
): Promise<{ label: string; companyId: CompanyId | null } | null> {
  if (source.kind === 'mail') return null
  const found = await linkedRecord(tx, { kind: source.kind, id: source.id }, ctx)
  return found?.visible ? found : null
}

/** The customer a task is about: its source's, the one that is named, or on their own side the caller's. */
function customerOf(
  command: Pick<NewTask, 'companyId'>,
  source: { companyId: CompanyId | null } | null,
  { actor }: Context,
): Result<CompanyId | null> {
  if (actor.companyId !== null)
    return source && source.companyId !== actor.companyId ? unknown('/source') : ok(actor.companyId)
  const about = source?.companyId ?? command.companyId
  if (about !== null && !reachesCustomer(actor, 'taskDesk.edit', about)) return unknown('/companyId')
  return ok(about)
}

/** TSK-02, MBX-02: a task for a department or a person; a label is given for what is no record of the portal. */
export async function createTask(
  tx: Tx,
  command: NewTask,
  ctx: Context,
  mail?: { label: string; companyId: CompanyId | null },
): Promise<Result<TaskRow>> {
  const source = mail ?? (command.source ? await sourceFor(tx, command.source, ctx) : null)
  if (command.source && !source) return unknown('/source')
  const about = customerOf(command, source, ctx)
  if (!about.ok) return about
  const person = command.assignee && (await chosenAssignee(tx, command.assignee, about.value, ctx))
  if (command.assignee && !person) return unknown('/assignee')
  const now = ctx.clock.now()
  const created = withEvent({ events: [] }, 'created', ctx)
  return ok(
    await tx.tasks.insert({
      ...{ id: ctx.ids.next<'Task'>('Task'), number: `TSK-${await tx.nextNumber('tasks')}` },
      ...{ side: ctx.actor.companyId === null ? 'seller' : 'buyer', companyId: about.value },
      ...{ title: command.title, text: command.text, status: 'open', dueOn: command.dueOn },
      assignee: command.assignee,
      source: command.source && source && { ...command.source, label: source.label },
      ...{ createdById: ctx.actor.userId, createdBy: ctx.actorName, createdAt: now, updatedAt: now },
      ...{ assignedAt: now, assignedById: ctx.actor.userId, comments: [] },
      events: person ? withEvent({ events: created }, 'assigned', ctx, { to: person.name }) : created,
    }),
  )
}

const sameAssignee = (a: TaskRow['assignee'], b: TaskRow['assignee']): boolean => a?.kind === b?.kind && a?.id === b?.id

export async function updateTask(tx: Tx, row: TaskRow, command: EditedTask, ctx: Context): Promise<Result<TaskRow>> {
  if (row.version !== command.version) return refuse('conflict/stale', { current: row })
  if (isOver(row.status)) return refuse('task/not-possible', { detail: 'The task is over' })
  const { title, text, dueOn, assignee } = command
  const moved = !sameAssignee(row.assignee, assignee)
  const person = assignee && moved ? await chosenAssignee(tx, assignee, row.companyId, ctx) : null
  if (assignee && moved && !person) return unknown('/assignee')
  const changed = row.title !== title || row.text !== text || row.dueOn !== dueOn
  let events = changed ? withEvent(row, 'changed', ctx) : row.events
  if (moved) events = withEvent({ events }, person ? 'assigned' : 'unassigned', ctx, person ? { to: person.name } : {})
  const now = ctx.clock.now()
  const handed = moved ? { assignee, assignedAt: now, assignedById: ctx.actor.userId } : {}
  return ok(await tx.tasks.update(row.id, { title, text, dueOn, ...handed, updatedAt: now, events }))
}

const eventOf: Readonly<Record<TaskStatus, TaskEvent>> = {
  open: 'reopened',
  inProgress: 'started',
  done: 'finished',
  cancelled: 'cancelled',
}

/** Begins, finishes, cancels or reopens. What is over is only reopened, and only what is over is. */
export async function setTaskStatus(
  tx: Tx,
  row: TaskRow,
  { version, status }: { version: number; status: TaskStatus },
  ctx: Context,
): Promise<Result<TaskRow>> {
  if (row.version !== version) return refuse('conflict/stale', { current: row })
  if (row.status === status || isOver(row.status) !== (status === 'open'))
    return refuse('task/not-possible', { detail: `The task is ${row.status}` })
  return ok(
    await tx.tasks.update(row.id, {
      ...{ status, updatedAt: ctx.clock.now(), events: withEvent(row, eventOf[status], ctx) },
    }),
  )
}

export const commentTask = (tx: Tx, row: TaskRow, text: string, ctx: Context): Promise<TaskRow> =>
  tx.tasks.update(row.id, {
    updatedAt: ctx.clock.now(),
    comments: [
      ...row.comments,
      {
        ...{ id: ctx.ids.next<'TaskComment'>('TaskComment'), at: ctx.clock.now() },
        ...{ byId: ctx.actor.userId, by: ctx.actorName, text },
      },
    ],
  })
