import {
  actOnReturn,
  createCustomerReturn,
  findCustomerReturnSources,
  getCustomerReturnForm,
  getDeskReturn,
  getReturnReasons,
  listDeskReturns,
  previewCustomerReturn,
  readDeskReturnMessages,
  sendReturn,
  writeDeskReturnMessage,
} from '@/contract/admin/return-desk'
import { markets } from '@/domain/markets'
import { money } from '@/domain/money'
import type { Context } from '@mocks/engine/context'
import { postMessage, readThread } from '@mocks/engine/messages/thread'
import { desk } from '@mocks/engine/returns/asker'
import * as change from '@mocks/engine/returns/change-return'
import { findSources } from '@mocks/engine/returns/find-sources'
import * as list from '@mocks/engine/returns/list-desk-returns'
import * as request from '@mocks/engine/returns/request-return'
import * as form from '@mocks/engine/returns/return-form'
import { type Counted, reasonFigures } from '@mocks/engine/returns/return-reasons'
import { deskReturn, loadReturn, type ReturnRecord } from '@mocks/engine/returns/return-record'
import { staffViewer } from '@mocks/engine/viewer'
import { kickReturns } from '@mocks/jobs/outbound/send-return-now'
import { sendQueuedReturn } from '@mocks/jobs/returns/send-queued-return'
import { confirmReturn, tellOfReturn } from '@mocks/jobs/returns/tell-of-return'
import { implement } from '../implement'
import { presentDeskReturn, presentReturnForm, presentReturnSummary } from '../presenters/return'
import { presentPreview, presentSources } from '../presenters/return-request'
import { presentCurrent } from '../refusal-current'

const present = (ctx: Context) => (record: ReturnRecord) => presentDeskReturn(record, staffViewer(ctx))
const named = ({ id, name }: { id: ReturnRecord['company']['id']; name: string }) => ({ id, name })
const inEuro = <C extends Counted>({ value, ...counted }: C) => ({ ...counted, value: money(value, 'EUR') })

export const returnDeskHandlers = [
  implement(listDeskReturns, async ({ tx, query, ctx, reply }) => {
    const result = await list.listDeskReturns(tx, query, ctx)
    if (!result.ok) return result
    const { rows, companies, ...page } = result.value
    const shown = rows.map((row) => ({
      ...presentReturnSummary(row, staffViewer(ctx)),
      company: named(row.company),
    }))
    return reply(200, { ...page, rows: shown, companies: companies.map(named) })
  }),

  implement(getDeskReturn, async ({ tx, params, ctx, reply }) => {
    const found = await deskReturn(tx, params.returnId, ctx)
    return found.ok ? reply(200, present(ctx)(await loadReturn(tx, found.value, ctx))) : found
  }),

  implement(
    actOnReturn,
    async ({ tx, params, body, ctx, reply }) => {
      const result = await change.actOnReturn(tx, { ...params, ...body }, ctx)
      if (!result.ok) return presentCurrent(result, present(ctx))
      await tellOfReturn(tx, ctx, result.value.row)
      return reply(200, present(ctx)(result.value))
    },
    { erp: true },
  ),

  implement(
    sendReturn,
    async ({ tx, params, body, ctx, reply }) => {
      const result = await sendQueuedReturn(tx, { ...params, ...body }, ctx)
      return result.ok ? reply(200, present(ctx)(result.value)) : presentCurrent(result, present(ctx))
    },
    { erp: true },
  ),

  implement(writeDeskReturnMessage, async ({ tx, params, body, ctx, reply }) => {
    const found = await deskReturn(tx, params.returnId, ctx, 'returnDesk.edit')
    if (!found.ok) return found
    const { id, companyId } = found.value
    const posted = await postMessage(tx, { type: 'return', id, companyId }, body, ctx)
    return posted.ok ? reply(201, present(ctx)(await loadReturn(tx, found.value, ctx))) : posted
  }),

  implement(readDeskReturnMessages, async ({ tx, params, ctx, reply }) => {
    const found = await deskReturn(tx, params.returnId, ctx)
    if (!found.ok) return found
    await readThread(tx, { type: 'return', id: found.value.id }, ctx)
    return reply(204)
  }),

  implement(findCustomerReturnSources, async ({ tx, params, query, ctx, reply }) => {
    const asker = await desk(tx, params.companyId, ctx)
    if (!asker.ok) return asker
    return reply(200, presentSources(await findSources(tx, asker.value, query.q ?? '', ctx), staffViewer(ctx)))
  }),

  implement(getCustomerReturnForm, async ({ tx, params, query, ctx, reply }) => {
    const asker = await desk(tx, params.companyId, ctx)
    if (!asker.ok) return asker
    const result = await form.returnForm(tx, asker.value, query, ctx)
    if (!result.ok) return result
    return reply(200, presentReturnForm(result.value, staffViewer(ctx), asker.value.company.timeZone))
  }),

  implement(previewCustomerReturn, async ({ tx, params, body, ctx, reply }) => {
    const asker = await desk(tx, params.companyId, ctx)
    if (!asker.ok) return asker
    const result = await form.previewReturn(tx, asker.value, body, ctx)
    return result.ok ? reply(200, presentPreview(result.value, staffViewer(ctx))) : result
  }),

  implement(createCustomerReturn, async ({ tx, params, body, ctx, reply }) => {
    const asker = await desk(tx, params.companyId, ctx)
    if (!asker.ok) return asker
    const result = await request.requestReturn(tx, asker.value, body, ctx)
    if (!result.ok) return result
    await kickReturns(tx, ctx)
    await confirmReturn(tx, ctx, result.value)
    return reply(201, { returnId: result.value.id, number: result.value.number })
  }),

  implement(getReturnReasons, async ({ tx, query, ctx, reply }) => {
    const { reasons, months, products, total, names, companies, from, to } = await reasonFigures(tx, query, ctx)
    return reply(200, {
      ...{ from, to, companies: companies.map(named) },
      shops: markets.filter((shop) => companies.some(({ country }) => country === shop)),
      reasons: reasons.map(inEuro),
      months: months.map(inEuro),
      products: products.map((each) => ({ ...inEuro(each), name: names.get(each.productId)?.name[ctx.locale] ?? '' })),
      total: inEuro(total),
    })
  }),
]
