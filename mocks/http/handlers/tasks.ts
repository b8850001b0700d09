import * as desk from '@/contract/admin/tasks'
import * as contract from '@/contract/tasks'
import { refuse } from '@/domain/result'
import * as edit from '@mocks/engine/tasks/edit-task'
import { listTasks } from '@mocks/engine/tasks/list-tasks'
import { taskChoices } from '@mocks/engine/tasks/task-choices'
import { visibleTask } from '@mocks/engine/tasks/task-record'
import type { TaskRow } from '@mocks/store/rows/tasks'
import { type Handler, implement } from '../implement'
import { presentTask, presentTaskFacts } from '../presenters/task'
import { readCurrent } from '../refusal-current'

/** The two sides differ by their paths and rights alone. */
type Endpoints = {
  list: typeof contract.listTasks
  choices: typeof contract.getTaskChoices
  source: typeof contract.getTaskSource
  get: typeof contract.getTask
  create: typeof contract.createTask
  update: typeof contract.updateTask
  status: typeof contract.setTaskStatus
  comment: typeof contract.commentTask
}

const handlersOf = (endpoints: Endpoints): Handler[] => [
  implement(endpoints.list, async ({ tx, query, ctx, reply }) => {
    const found = await listTasks(tx, query, ctx)
    return reply(200, { ...found, rows: await Promise.all(found.rows.map((row) => presentTask(tx, row, ctx))) })
  }),

  implement(endpoints.choices, async ({ tx, ctx, reply }) => reply(200, await taskChoices(tx, ctx))),

  implement(endpoints.source, async ({ tx, params, ctx, reply }) => {
    const found = await edit.sourceFor(tx, { kind: params.kind, id: params.recordId }, ctx)
    return found
      ? reply(200, { kind: params.kind, id: params.recordId, label: found.label })
      : refuse('resource/not-found')
  }),

  implement(endpoints.get, async ({ tx, params, ctx, reply }) => {
    const found = await visibleTask(tx, params.taskId, ctx)
    return found.ok ? reply(200, await presentTaskFacts(tx, found.value, ctx)) : found
  }),

  implement(endpoints.create, async ({ tx, body, ctx, reply }) => {
    const result = await edit.createTask(tx, body, ctx)
    return result.ok ? reply(201, { id: result.value.id, number: result.value.number }) : result
  }),

  implement(endpoints.update, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleTask(tx, params.taskId, ctx)
    if (!found.ok) return found
    const result = await edit.updateTask(tx, found.value, body, ctx)
    if (result.ok) return reply(200, await presentTaskFacts(tx, result.value, ctx))
    return readCurrent(result, (row: TaskRow) => presentTaskFacts(tx, row, ctx))
  }),

  implement(endpoints.status, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleTask(tx, params.taskId, ctx)
    if (!found.ok) return found
    const result = await edit.setTaskStatus(tx, found.value, body, ctx)
    if (result.ok) return reply(200, await presentTaskFacts(tx, result.value, ctx))
    return readCurrent(result, (row: TaskRow) => presentTaskFacts(tx, row, ctx))
  }),

  implement(endpoints.comment, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleTask(tx, params.taskId, ctx)
    if (!found.ok) return found
    const row = await edit.commentTask(tx, found.value, body.text, ctx)
    return reply(200, await presentTaskFacts(tx, row, ctx))
  }),
]

export const taskHandlers: Handler[] = [
  ...handlersOf({
    ...{ list: contract.listTasks, choices: contract.getTaskChoices, source: contract.getTaskSource },
    ...{ get: contract.getTask, create: contract.createTask, update: contract.updateTask },
    ...{ status: contract.setTaskStatus, comment: contract.commentTask },
  }),
  ...handlersOf({
    ...{ list: desk.listDeskTasks, choices: desk.getDeskTaskChoices, source: desk.getDeskTaskSource },
    ...{ get: desk.getDeskTask, create: desk.createDeskTask, update: desk.updateDeskTask },
    ...{ status: desk.setDeskTaskStatus, comment: desk.commentDeskTask },
  }),
]
