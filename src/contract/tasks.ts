import { endpoint } from './endpoint'
import { taskListQuery } from './task-list'
import * as parts from './task-parts'

export const listTasks = endpoint({
  id: 'listTasks',
  resource: 'tasks',
  method: 'GET',
  path: '/tasks',
  summary: 'Tasks of the caller’s company that the caller may see',
  access: 'tasks.view',
  query: taskListQuery,
  responses: { 200: parts.taskPage },
})

export const getTaskChoices = endpoint({
  id: 'getTaskChoices',
  resource: 'tasks',
  method: 'GET',
  path: '/task-choices',
  summary: 'Whom a task can be given to',
  access: 'tasks.view',
  responses: { 200: parts.taskChoices },
})

export const getTaskSource = endpoint({
  id: 'getTaskSource',
  resource: 'tasks',
  method: 'GET',
  path: '/task-sources/{kind}/{recordId}',
  summary: 'The name of a record that a task is to come from',
  access: 'tasks.edit',
  params: parts.taskSourceParams,
  responses: { 200: parts.taskSource },
})

export const getTask = endpoint({
  id: 'getTask',
  resource: 'tasks',
  method: 'GET',
  path: '/tasks/{taskId}',
  summary: 'A task with its comments and history',
  access: 'tasks.view',
  params: parts.taskParams,
  responses: { 200: parts.task },
})

export const createTask = endpoint({
  id: 'createTask',
  resource: 'tasks',
  method: 'POST',
  path: '/tasks',
  summary: 'Give a task to a department or a person; whoever it is given to is told',
  access: 'tasks.edit',
  body: parts.newTask,
  idempotent: 'required',
  responses: { 201: parts.newTaskReply },
})

export const updateTask = endpoint({
  id: 'updateTask',
  resource: 'tasks',
  method: 'PUT',
  path: '/tasks/{taskId}',
  summary: 'Change what a task says, its day and whose it is',
  access: 'tasks.edit',
  params: parts.taskParams,
  body: parts.editedTask,
  responses: { 200: parts.task },
})

export const setTaskStatus = endpoint({
  id: 'setTaskStatus',
  resource: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/status',
  summary: 'Begin, finish, cancel or reopen a task',
  access: 'tasks.edit',
  params: parts.taskParams,
  body: parts.taskStatusBody,
  responses: { 200: parts.task },
})

export const commentTask = endpoint({
  id: 'commentTask',
  resource: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/comments',
  summary: 'Write a comment under a task',
  access: 'tasks.edit',
  params: parts.taskParams,
  body: parts.taskCommentBody,
  idempotent: 'required',
  responses: { 200: parts.task },
})
