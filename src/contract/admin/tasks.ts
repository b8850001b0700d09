import { endpoint } from '../endpoint'
import { taskListQuery } from '../task-list'
import * as parts from '../task-parts'

export const listDeskTasks = endpoint({
  id: 'listDeskTasks',
  resource: 'tasks',
  method: 'GET',
  path: '/admin/tasks',
  summary: 'Tasks of the seller’s departments that the caller may see',
  access: 'taskDesk.view',
  query: taskListQuery,
  responses: { 200: parts.taskPage },
})

export const getDeskTaskChoices = endpoint({
  id: 'getDeskTaskChoices',
  resource: 'tasks',
  method: 'GET',
  path: '/admin/task-choices',
  summary: 'Whom a task can be given to',
  access: 'taskDesk.view',
  responses: { 200: parts.taskChoices },
})

export const getDeskTaskSource = endpoint({
  id: 'getDeskTaskSource',
  resource: 'tasks',
  method: 'GET',
  path: '/admin/task-sources/{kind}/{recordId}',
  summary: 'The name of a record that a task is to come from',
  access: 'taskDesk.edit',
  params: parts.taskSourceParams,
  responses: { 200: parts.taskSource },
})

export const getDeskTask = endpoint({
  id: 'getDeskTask',
  resource: 'tasks',
  method: 'GET',
  path: '/admin/tasks/{taskId}',
  summary: 'A task with its comments and history',
  access: 'taskDesk.view',
  params: parts.taskParams,
  responses: { 200: parts.task },
})

export const createDeskTask = endpoint({
  id: 'createDeskTask',
  resource: 'tasks',
  method: 'POST',
  path: '/admin/tasks',
  summary: 'Give a task to a department or a person; whoever it is given to is told',
  access: 'taskDesk.edit',
  body: parts.newTask,
  idempotent: 'required',
  responses: { 201: parts.newTaskReply },
})

export const updateDeskTask = endpoint({
  id: 'updateDeskTask',
  resource: 'tasks',
  method: 'PUT',
  path: '/admin/tasks/{taskId}',
  summary: 'Change what a task says, its day and whose it is',
  access: 'taskDesk.edit',
  params: parts.taskParams,
  body: parts.editedTask,
  responses: { 200: parts.task },
})

export const setDeskTaskStatus = endpoint({
  id: 'setDeskTaskStatus',
  resource: 'tasks',
  method: 'POST',
  path: '/admin/tasks/{taskId}/status',
  summary: 'Begin, finish, cancel or reopen a task',
  access: 'taskDesk.edit',
  params: parts.taskParams,
  body: parts.taskStatusBody,
  responses: { 200: parts.task },
})

export const commentDeskTask = endpoint({
  id: 'commentDeskTask',
  resource: 'tasks',
  method: 'POST',
  path: '/admin/tasks/{taskId}/comments',
  summary: 'Write a comment under a task',
  access: 'taskDesk.edit',
  params: parts.taskParams,
  body: parts.taskCommentBody,
  idempotent: 'required',
  responses: { 200: parts.task },
})
