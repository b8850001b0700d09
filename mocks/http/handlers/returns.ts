import {
  cancelReturn,
  getReturn,
  getReturnSlip,
  listReturns,
  readReturnMessages,
  writeReturnMessage,
} from '@/contract/return-records'
import { findReturnSources, getReturnForm, previewReturn, requestReturn } from '@/contract/return-requests'
import type { Context } from '@mocks/engine/context'
import { postMessage, readThread } from '@mocks/engine/messages/thread'
import { buyer } from '@mocks/engine/returns/asker'
import * as change from '@mocks/engine/returns/change-return'
import { findSources } from '@mocks/engine/returns/find-sources'
import * as list from '@mocks/engine/returns/list-returns'
import * as request from '@mocks/engine/returns/request-return'
import * as form from '@mocks/engine/returns/return-form'
import { loadReturn, type ReturnRecord, visibleReturn } from '@mocks/engine/returns/return-record'
import { viewerOf } from '@mocks/engine/viewer'
import { kickReturns } from '@mocks/jobs/outbound/send-return-now'
import { confirmReturn } from '@mocks/jobs/returns/tell-of-return'
import { readerOf } from '@mocks/papers/reader'
import { returnSlip } from '@mocks/papers/return-slip-paper'
import { paperFile } from '@mocks/pdf/paper-file'
import { implement } from '../implement'
import { presentReturn, presentReturnForm, presentReturnSummary } from '../presenters/return'
import { presentPreview, presentSources } from '../presenters/return-request'
import { presentCurrent } from '../refusal-current'

const present = (ctx: Context) => (record: ReturnRecord) => presentReturn(record, viewerOf(ctx))

export const returnHandlers = [
  implement(listReturns, async ({ tx, query, ctx, reply }) => {
    const result = await list.listReturns(tx, query, ctx)
    if (!result.ok) return result
    const { rows, action, ...page } = result.value
    const shown = rows.map((row) => presentReturnSummary(row, viewerOf(ctx)))
    return reply(200, { ...page, rows: shown, allowedActions: [action] })
  }),

  implement(getReturn, async ({ tx, params, ctx, reply }) => {
    const found = await visibleReturn(tx, params.returnId, ctx)
    return found.ok ? reply(200, present(ctx)(await loadReturn(tx, found.value, ctx))) : found
  }),

  implement(
    cancelReturn,
    async ({ tx, params, body, ctx, reply }) => {
      const result = await change.cancelReturn(tx, { ...params, ...body }, ctx)
      return result.ok ? reply(200, present(ctx)(result.value)) : presentCurrent(result, present(ctx))
    },
    { erp: true },
  ),

  implement(writeReturnMessage, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleReturn(tx, params.returnId, ctx)
    if (!found.ok) return found
    const { id, companyId } = found.value
    const posted = await postMessage(tx, { type: 'return', id, companyId }, body, ctx)
    return posted.ok ? reply(201, present(ctx)(await loadReturn(tx, found.value, ctx))) : posted
  }),

  implement(readReturnMessages, async ({ tx, params, ctx, reply }) => {
    const found = await visibleReturn(tx, params.returnId, ctx)
    if (!found.ok) return found
    await readThread(tx, { type: 'return', id: found.value.id }, ctx)
    return reply(204)
  }),

  implement(getReturnSlip, async ({ tx, params, ctx, reply }) => {
    const found = await visibleReturn(tx, params.returnId, ctx)
    if (!found.ok) return found
    const detail = present(ctx)(await loadReturn(tx, found.value, ctx))
    return reply(200, paperFile(returnSlip(detail, await readerOf(tx, ctx))))
  }),

  implement(findReturnSources, async ({ tx, query, ctx, reply }) => {
    const asker = await buyer(tx, ctx)
    if (!asker.ok) return asker
    return reply(200, presentSources(await findSources(tx, asker.value, query.q ?? '', ctx), viewerOf(ctx)))
  }),

  implement(getReturnForm, async ({ tx, query, ctx, reply }) => {
    const asker = await buyer(tx, ctx)
    if (!asker.ok) return asker
    const result = await form.returnForm(tx, asker.value, query, ctx)
    if (!result.ok) return result
    return reply(200, presentReturnForm(result.value, viewerOf(ctx), asker.value.company.timeZone))
  }),

  implement(previewReturn, async ({ tx, body, ctx, reply }) => {
    const asker = await buyer(tx, ctx)
    if (!asker.ok) return asker
    const result = await form.previewReturn(tx, asker.value, body, ctx)
    return result.ok ? reply(200, presentPreview(result.value, viewerOf(ctx))) : result
  }),

  implement(requestReturn, async ({ tx, body, ctx, reply }) => {
    const asker = await buyer(tx, ctx)
    if (!asker.ok) return asker
    const result = await request.requestReturn(tx, asker.value, body, ctx)
    if (!result.ok) return result
    await kickReturns(tx, ctx)
    await confirmReturn(tx, ctx, result.value)
    return reply(201, { returnId: result.value.id, number: result.value.number })
  }),
]
