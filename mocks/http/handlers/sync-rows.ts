import { decideSyncConflicts, listSyncConflicts, setConflictRule } from '@/contract/admin/sync-conflicts'
import {
  approveDeletions,
  compareRuns,
  getRunReport,
  listFailedRecords,
  listFailureGroups,
  listRunRows,
  muteFailures,
  retryFailures,
} from '@/contract/admin/sync-rows'
import { compareRuns as compare } from '@mocks/engine/sync/compare-runs'
import * as failures from '@mocks/engine/sync/failures'
import * as rows from '@mocks/engine/sync/list-run-rows'
import * as repair from '@mocks/engine/sync/repair-failures'
import * as report from '@mocks/engine/sync/run-report'
import * as conflicts from '@mocks/engine/sync-conflicts/conflicts'
import { implement } from '../implement'
import { presentRun } from '../presenters/sync'
import { presentComparison, presentFailed, presentGroup, presentRunRow } from '../presenters/sync-rows'

export const syncRowHandlers = [
  implement(listRunRows, async ({ tx, params, query, ctx, reply }) => {
    const result = await rows.listRunRows(tx, params.runId, query, ctx)
    if (!result.ok) return result
    return reply(200, {
      ...result.value,
      rows: await Promise.all(result.value.rows.map((row) => presentRunRow(tx, row))),
    })
  }),

  implement(getRunReport, async ({ tx, params, ctx, reply }) => {
    const result = await report.getRunReport(tx, params.runId, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(approveDeletions, async ({ tx, params, body, ctx, reply }) => {
    const result = await report.approveDeletions(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(202, presentRun(result.value)) : result
  }),

  implement(compareRuns, async ({ tx, params, query, reply }) => {
    const result = await compare(tx, params.runId, query.with)
    return result.ok ? reply(200, presentComparison(result.value)) : result
  }),

  implement(listFailureGroups, async ({ tx, query, ctx, reply }) => {
    const { rows: groups, ...page } = await failures.listFailureGroups(tx, query, ctx)
    return reply(200, { ...page, rows: groups.map(presentGroup) })
  }),

  implement(listFailedRecords, async ({ tx, query, ctx, reply }) => {
    const page = await failures.listFailedRecords(tx, query, ctx)
    return reply(200, { ...page, rows: await Promise.all(page.rows.map((row) => presentFailed(tx, row))) })
  }),

  implement(retryFailures, async ({ tx, body, ctx, reply }) => {
    const result = await repair.retryFailures(tx, body, ctx)
    if (!result.ok) return result
    return reply(202, { runs: result.value.map(({ run, records }) => ({ run: presentRun(run), records })) })
  }),

  implement(muteFailures, async ({ tx, body, ctx, reply }) => {
    const until = body.until === null ? null : Date.parse(body.until)
    const result = await repair.muteFailures(tx, { ...body, until }, ctx)
    return result.ok ? reply(200, { records: result.value }) : result
  }),

  implement(listSyncConflicts, async ({ tx, query, ctx, reply }) =>
    reply(200, await conflicts.listSyncConflicts(tx, query, ctx)),
  ),

  implement(
    decideSyncConflicts,
    async ({ tx, body, ctx, reply }) =>
      reply(200, { rows: await conflicts.decideSyncConflicts(tx, body.decisions, ctx) }),
    { erp: true },
  ),

  implement(setConflictRule, async ({ tx, body, ctx, reply }) => {
    const result = await conflicts.setConflictRule(tx, body, ctx)
    return result.ok ? reply(200, { answered: result.value }) : result
  }),
]
