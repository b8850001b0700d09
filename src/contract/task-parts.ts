import * as z from 'zod/mini'
import type { CompanyId, Id, TaskId } from '@/domain/ids'
import { assigneeKinds, taskEvents, taskLimits, taskSources, taskStatuses } from '@/domain/tasks/vocabulary'
import { allowedActions } from './action'
import { idOf } from './ids'
import { pageOf } from './paging'
import { named } from './schema'
import { date, instant } from './time'

const someId = z.string().check(z.minLength(1), z.maxLength(64))

/** Whose a task is: a person, or a department (of the customer: a branch). */
export const taskAssignee = named(
  'TaskAssignee',
  z.object({ kind: z.enum(assigneeKinds), id: someId, name: z.string() }),
)

/** What a task came from. `id` is null for people who may not open it. */
export const taskSource = named(
  'TaskSource',
  z.object({ kind: z.enum(taskSources), id: z.nullable(z.string()), label: z.string() }),
)
export type TaskSourceRecord = z.infer<typeof taskSource>

export const taskSummary = named(
  'TaskSummary',
  z.object({
    id: idOf<TaskId>(),
    number: z.string(),
    title: z.string(),
    status: z.enum(taskStatuses),
    dueOn: z.nullable(date),
    /** What its day means today, for the reader. */
    due: z.nullable(z.enum(['soon', 'overdue'])),
    assignee: z.nullable(taskAssignee),
    source: z.nullable(taskSource),
    /** The customer it is about; null on the customer's own side, and for what is about none. */
    company: z.nullable(z.object({ id: idOf<CompanyId>(), name: z.string() })),
    createdBy: z.string(),
    createdAt: instant,
    updatedAt: instant,
    comments: z.int(),
  }),
)
export type TaskSummary = z.infer<typeof taskSummary>

export const taskPage = pageOf(taskSummary, {
  views: z.object({ mine: z.int(), open: z.int(), overdue: z.int(), over: z.int(), all: z.int() }),
})

export const task = named(
  'Task',
  z.extend(taskSummary, {
    version: z.int(),
    text: z.string(),
    thread: z.array(
      z.object({ id: idOf<Id<'TaskComment'>>(), at: instant, by: z.string(), text: z.string(), mine: z.boolean() }),
    ),
    events: z.array(
      z.object({
        at: instant,
        by: z.string(),
        event: z.enum(taskEvents),
        params: z.record(z.string(), z.string()),
      }),
    ),
    allowedActions: allowedActions(['edit', 'comment', 'start', 'finish', 'cancel', 'reopen']),
  }),
)
export type Task = z.infer<typeof task>

const choice = z.object({ id: z.string(), name: z.string() })
/** Whom a task can be given to. `customers` is empty on the customer's own side. */
export const taskChoices = named(
  'TaskChoices',
  z.object({ people: z.array(choice), departments: z.array(choice), customers: z.array(choice) }),
)

export const taskFields = {
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(taskLimits.title)),
  text: z.string().check(z.trim(), z.maxLength(taskLimits.text)),
  dueOn: z.nullable(date),
  assignee: z.nullable(z.object({ kind: z.enum(assigneeKinds), id: someId })),
}
export const newTask = named(
  'NewTask',
  z.object({
    ...taskFields,
    source: z.nullable(z.object({ kind: z.enum(taskSources), id: someId })),
    /** The customer it is about, for the seller's people; a source says it by itself. */
    companyId: z.nullable(idOf<CompanyId>()),
  }),
)
export type NewTask = z.infer<typeof newTask>

export const editedTask = named('EditedTask', z.object({ version: z.int(), ...taskFields }))
export type EditedTask = z.infer<typeof editedTask>

export const taskStatusBody = z.object({ version: z.int(), status: z.enum(taskStatuses) })
export const taskCommentBody = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(taskLimits.comment)),
})
export const taskParams = z.object({ taskId: idOf<TaskId>() })
export const newTaskReply = z.object({ id: idOf<TaskId>(), number: z.string() })
export const taskSourceParams = z.object({ kind: z.enum(taskSources), recordId: someId })
