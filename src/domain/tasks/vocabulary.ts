export const taskStatuses = ['open', 'inProgress', 'done', 'cancelled'] as const
export type TaskStatus = (typeof taskStatuses)[number]

/** Records a task can come from; without one it is somebody's own idea. */
export const taskSources = ['order', 'invoice', 'quote', 'return', 'case', 'customer', 'mail'] as const
export type TaskSource = (typeof taskSources)[number]

/** TSK-02: a task is somebody's, or a department's: of the seller, or a branch of the customer. */
export const assigneeKinds = ['person', 'department'] as const
export type AssigneeKind = (typeof assigneeKinds)[number]

export const taskEvents = [
  'created',
  'assigned',
  'unassigned',
  'changed',
  'started',
  'finished',
  'cancelled',
  'reopened',
] as const
export type TaskEvent = (typeof taskEvents)[number]

export const taskLimits = { title: 160, text: 4000, comment: 2000, department: 60, members: 100 } as const

/** How many days before its day a task counts as due soon. */
export const soonDays = 2

/** Nobody has anything to do any more; it can be opened again. */
export const isOver = (status: TaskStatus): boolean => status === 'done' || status === 'cancelled'
