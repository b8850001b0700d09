import { decideDispute, getDeskDispute, listDeskDisputes } from '@/contract/admin/dispute-desk'
import { getDispute, getDisputeForm, listDisputes, openDispute, withdrawDispute } from '@/contract/disputes'
import type { Context } from '@mocks/engine/context'
import { deskDispute, type DisputeRecord, loadDispute, visibleDispute } from '@mocks/engine/disputes/dispute-record'
import * as list from '@mocks/engine/disputes/list-disputes'
import * as write from '@mocks/engine/disputes/open-dispute'
import { withdrawDispute as withdrawDisputeOf } from '@mocks/engine/disputes/withdraw-dispute'
import { staffViewer, viewerOf } from '@mocks/engine/viewer'
import * as decide from '@mocks/jobs/disputes/decide-dispute'
import { tellCustomer, tellDesk } from '@mocks/mail/tell-case'
import { implement } from '../implement'
import { presentDeskDispute, presentDispute, presentDisputeForm, presentDisputeSummary } from '../presenters/dispute'
import { presentCurrent } from '../refusal-current'

const asBuyer = (ctx: Context) => (record: DisputeRecord) => presentDispute(record, viewerOf(ctx))
const asDesk = (ctx: Context) => (record: DisputeRecord) => presentDeskDispute(record, staffViewer(ctx))

export const disputeHandlers = [
  implement(getDisputeForm, async ({ tx, params, ctx, reply }) => {
    const form = await write.disputeForm(tx, params.invoiceId, ctx)
    return form.ok ? reply(200, presentDisputeForm(form.value, viewerOf(ctx))) : form
  }),

  implement(openDispute, async ({ tx, params, body, ctx, reply }) => {
    const result = await write.openDispute(tx, { ...params, ...body }, ctx)
    if (!result.ok) return result
    const { id, number, caseId, message } = result.value
    const thread = caseId === null ? undefined : await tx.cases.get(caseId)
    if (thread) {
      await tellCustomer(tx, ctx, thread, { kind: 'caseReceived' })
      await tellDesk(tx, ctx, thread, { by: ctx.actorName, text: message, isNew: true })
    }
    return reply(201, { id, number })
  }),

  implement(listDisputes, async ({ tx, query, ctx, reply }) => {
    const result = await list.listDisputes(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentDisputeSummary) }) : result
  }),

  implement(getDispute, async ({ tx, params, ctx, reply }) => {
    const found = await visibleDispute(tx, params.disputeId, ctx)
    return found.ok ? reply(200, asBuyer(ctx)(await loadDispute(tx, found.value, ctx))) : found
  }),

  implement(withdrawDispute, async ({ tx, params, body, ctx, reply }) => {
    const result = await withdrawDisputeOf(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, asBuyer(ctx)(result.value)) : presentCurrent(result, asBuyer(ctx))
  }),

  implement(listDeskDisputes, async ({ tx, query, ctx, reply }) => {
    const { rows, companies, companyOf, ...page } = await list.listDeskDisputes(tx, query, ctx)
    const named = (row: (typeof rows)[number]) => ({ id: row.companyId, name: companyOf(row)?.name ?? '' })
    return reply(200, {
      ...page,
      rows: rows.map((row) => ({ ...presentDisputeSummary(row), company: named(row) })),
      companies: companies.map(({ id, name }) => ({ id, name })),
    })
  }),

  implement(getDeskDispute, async ({ tx, params, ctx, reply }) => {
    const found = await deskDispute(tx, params.disputeId, 'disputeDesk.view', ctx)
    return found.ok ? reply(200, asDesk(ctx)(await loadDispute(tx, found.value, ctx))) : found
  }),

  implement(
    decideDispute,
    async ({ tx, params, body, ctx, reply }) => {
      const result = await decide.decideDispute(tx, { ...params, ...body }, ctx)
      return result.ok ? reply(200, asDesk(ctx)(result.value)) : presentCurrent(result, asDesk(ctx))
    },
    { erp: true },
  ),
]
