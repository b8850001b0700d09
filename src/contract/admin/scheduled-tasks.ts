import * as z from 'zod/mini'
import type { SyncJobId, SyncRunId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { jobChange, runOrder, syncJob, syncRun } from './sync'
import { oneOffRequest } from './sync-controls'

const jobParams = z.object({ jobId: idOf<SyncJobId>() })

/** ADM-18: the portal's own work by schedule, with the control that sync jobs have. */
export const listScheduledTasks = endpoint({
  id: 'listScheduledTasks',
  resource: 'scheduledTasks',
  method: 'GET',
  path: '/admin/scheduled-tasks',
  summary: 'Reminders and tidying up: each with its schedule, last runs and what it is doing now',
  access: 'scheduledTasks.view',
  responses: { 200: z.object({ jobs: z.array(syncJob) }) },
})

export const updateScheduledTask = endpoint({
  id: 'updateScheduledTask',
  resource: 'scheduledTasks',
  method: 'PATCH',
  path: '/admin/scheduled-tasks/{jobId}',
  summary: 'Switch a task on or off, pause it until a time, or change how it runs',
  access: 'scheduledTasks.configure',
  params: jobParams,
  body: jobChange,
  responses: { 200: syncJob },
})

/** 409 `sync/already-running` names the run to join. */
export const runScheduledTask = endpoint({
  id: 'runScheduledTask',
  resource: 'scheduledTasks',
  method: 'POST',
  path: '/admin/scheduled-tasks/{jobId}/runs',
  summary: 'Run a task now, also one that is switched off',
  access: 'scheduledTasks.configure',
  params: jobParams,
  body: runOrder,
  responses: { 202: syncRun },
})

export const setTaskOneOff = endpoint({
  id: 'setTaskOneOff',
  resource: 'scheduledTasks',
  method: 'POST',
  path: '/admin/scheduled-tasks/{jobId}/one-off',
  summary: 'Let a task run once after so long, or at a moment, besides its schedule',
  access: 'scheduledTasks.configure',
  params: jobParams,
  body: oneOffRequest,
  responses: { 200: syncJob },
})

export const cancelTaskOneOff = endpoint({
  id: 'cancelTaskOneOff',
  resource: 'scheduledTasks',
  method: 'DELETE',
  path: '/admin/scheduled-tasks/{jobId}/one-off',
  summary: 'Take the run of a task that was set for a time back',
  access: 'scheduledTasks.configure',
  params: jobParams,
  responses: { 200: syncJob },
})

export const cancelScheduledRun = endpoint({
  id: 'cancelScheduledRun',
  resource: 'scheduledTasks',
  method: 'POST',
  path: '/admin/scheduled-tasks/runs/{runId}/cancel',
  summary: 'Stop a run of a task; what is done stays done',
  access: 'scheduledTasks.configure',
  params: z.object({ runId: idOf<SyncRunId>() }),
  responses: { 202: syncRun },
})
