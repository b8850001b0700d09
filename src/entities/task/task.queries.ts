import { query } from '@/api/query'
import {
  commentDeskTask,
  createDeskTask,
  getDeskTask,
  getDeskTaskChoices,
  getDeskTaskSource,
  listDeskTasks,
  setDeskTaskStatus,
  updateDeskTask,
} from '@/contract/admin/tasks'
import type { TaskListQuery } from '@/contract/task-list'
import {
  commentTask,
  createTask,
  getTask,
  getTaskChoices,
  getTaskSource,
  listTasks,
  setTaskStatus,
  updateTask,
} from '@/contract/tasks'
import type { TaskId } from '@/domain/ids'
import type { TaskSource } from '@/domain/tasks/vocabulary'

export type TaskSide = 'account' | 'admin'

const calls = {
  account: {
    list: listTasks,
    choices: getTaskChoices,
    source: getTaskSource,
    get: getTask,
    create: createTask,
    update: updateTask,
    status: setTaskStatus,
    comment: commentTask,
  },
  admin: {
    list: listDeskTasks,
    choices: getDeskTaskChoices,
    source: getDeskTaskSource,
    get: getDeskTask,
    create: createDeskTask,
    update: updateDeskTask,
    status: setDeskTaskStatus,
    comment: commentDeskTask,
  },
}
/** Both sides take and answer the same; they differ by paths and rights. */
export const taskCalls = (side: TaskSide) => calls[side]

export const taskQueries = (side: TaskSide) => ({
  list: (list: TaskListQuery) => query(calls[side].list, { query: list }),
  choices: () => query(calls[side].choices, {}),
  source: (kind: TaskSource, recordId: string) => query(calls[side].source, { params: { kind, recordId } }),
  detail: (taskId: TaskId) => query(calls[side].get, { params: { taskId } }),
})
