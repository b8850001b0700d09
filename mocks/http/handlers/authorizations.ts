import {
  cancelDecision,
  decideAuthorization,
  decideAuthorizations,
  getAuthorization,
  listAuthorizations,
  previewAuthorization,
  withdrawOrder,
} from '@/contract/authorizations'
import type { Result } from '@/domain/result'
import * as cancel from '@mocks/engine/authorizations/cancel-decision'
import type { CaseRecord } from '@mocks/engine/authorizations/case-record'
import * as decide from '@mocks/engine/authorizations/decide'
import * as detail from '@mocks/engine/authorizations/get-case'
import * as list from '@mocks/engine/authorizations/list-cases'
import * as preview from '@mocks/engine/authorizations/preview'
import * as withdraw from '@mocks/engine/authorizations/withdraw-order'
import type { Context } from '@mocks/engine/context'
import { viewerOf } from '@mocks/engine/viewer'
import { afterCancelling, afterDecision, afterWithdrawing, askErp } from '@mocks/jobs/authorizations/after-decision'
import { decideMany } from '@mocks/jobs/authorizations/decide-many'
import type { Tx } from '@mocks/store/tx'
import { implement } from '../implement'
import { presentAuthorization, presentAuthorizationSummary } from '../presenters/authorization'
import { presentPreview } from '../presenters/authorization-preview'
import { readCurrent } from '../refusal-current'

const present = async (tx: Tx, ctx: Context, record: CaseRecord) =>
  presentAuthorization(await detail.caseDetail(tx, record, ctx), viewerOf(ctx))

/** A stale change is answered with the case as it is now. */
const withCurrent = <T>(tx: Tx, ctx: Context, result: Result<T>): Promise<Result<T>> =>
  readCurrent(result, (record: CaseRecord) => present(tx, ctx, record))

export const authorizationHandlers = [
  implement(listAuthorizations, async ({ tx, query, ctx, reply }) => {
    const result = await list.listCases(tx, query, ctx)
    if (!result.ok) return result
    const { rows, ...page } = result.value
    return reply(200, { ...page, rows: rows.map((row) => presentAuthorizationSummary(row, viewerOf(ctx))) })
  }),

  implement(getAuthorization, async ({ tx, params, ctx, reply }) => {
    const result = await detail.getCase(tx, params.orderId, ctx)
    return result.ok ? reply(200, presentAuthorization(result.value, viewerOf(ctx))) : result
  }),

  implement(
    decideAuthorization,
    async ({ tx, params, body, ctx, reply }) => {
      const result = await withCurrent(tx, ctx, await decide.decideCase(tx, { ...params, ...body }, ctx))
      if (!result.ok) return result
      return reply(200, await present(tx, ctx, await afterDecision(tx, ctx, result.value)))
    },
    { erp: true },
  ),

  implement(
    decideAuthorizations,
    async ({ tx, body, ctx, reply }) => reply(200, { results: await decideMany(tx, ctx, body) }),
    { erp: true },
  ),

  implement(
    cancelDecision,
    async ({ tx, params, body, ctx, reply }) => {
      const command = { ...params, ...body }
      const result = await withCurrent(tx, ctx, await cancel.cancelDecision(tx, command, askErp(tx), ctx))
      if (!result.ok) return result
      return reply(200, await present(tx, ctx, await afterCancelling(tx, ctx, result.value)))
    },
    { erp: true },
  ),

  implement(
    withdrawOrder,
    async ({ tx, params, body, ctx, reply }) => {
      const result = await withCurrent(tx, ctx, await withdraw.withdrawOrder(tx, { ...params, ...body }, ctx))
      if (!result.ok) return result
      return reply(200, await present(tx, ctx, await afterWithdrawing(tx, ctx, result.value)))
    },
    { erp: true },
  ),

  implement(previewAuthorization, async ({ tx, query, ctx, reply }) => {
    const result = await preview.previewAuthorization(tx, query, ctx)
    return result.ok ? reply(200, presentPreview(result.value, viewerOf(ctx))) : result
  }),
]
