import type { EditedTask, Task } from '@/contract/task-parts'

export type TaskValues = { title: string; text: string; dueOn: string; assignee: string; companyId: string }

export const emptyTask: TaskValues = { title: '', text: '', dueOn: '', assignee: '', companyId: '' }

/** A choice of the select: kind and id in one value. */
const choiceOf = ({ kind, id }: NonNullable<EditedTask['assignee']>): string => `${kind}:${id}`

export const valuesOf = ({ title, text, dueOn, assignee, company }: Task): TaskValues => ({
  ...{ title, text, dueOn: dueOn ?? '', assignee: assignee ? choiceOf(assignee) : '' },
  companyId: company?.id ?? '',
})

export const assigneeOf = (choice: string): EditedTask['assignee'] => {
  const [kind, id] = [choice.slice(0, choice.indexOf(':')), choice.slice(choice.indexOf(':') + 1)]
  return kind === 'person' || kind === 'department' ? { kind, id } : null
}

export const fieldsOf = ({ title, text, dueOn, assignee }: TaskValues): Omit<EditedTask, 'version'> => ({
  ...{ title, text, dueOn: dueOn || null, assignee: assigneeOf(assignee) },
})
