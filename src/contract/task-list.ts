import * as z from 'zod/mini'
import { taskStatuses } from '@/domain/tasks/vocabulary'
import { anyOf, listQuery } from './paging'

export const taskViews = ['mine', 'open', 'overdue', 'over', 'all'] as const
export const taskSorts = ['dueOn', 'updatedAt', 'createdAt', 'number', 'title'] as const

/** One query for both sides; `assignee` is the id of a person or department. */
export const taskListQuery = listQuery(taskSorts, {
  view: z.optional(z.enum(taskViews)),
  status: anyOf(z.enum(taskStatuses)),
  /** Id of the record they come from. */
  record: z.optional(z.string().check(z.maxLength(64))),
  assignee: anyOf(z.string().check(z.maxLength(64))),
})
export type TaskListQuery = z.infer<typeof taskListQuery>
