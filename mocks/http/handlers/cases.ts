import * as contract from '@/contract/cases'
import { refuse } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import * as record from '@mocks/engine/cases/case-record'
import { listCases } from '@mocks/engine/cases/list-cases'
import * as write from '@mocks/engine/cases/open-case'
import { readThread } from '@mocks/engine/messages/thread'
import { tellCustomer, tellDesk } from '@mocks/mail/tell-case'
import type { CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import { implement } from '../implement'
import { presentCase, presentCaseFacts } from '../presenters/case'
import { readCurrent } from '../refusal-current'

const present = async (tx: Tx, row: CaseRow, ctx: Context) => presentCaseFacts(await record.loadCase(tx, row, ctx))

/** Closing and reopening differ by where they lead. */
const settling = (endpoint: typeof contract.closeCase, closed: boolean) =>
  implement(endpoint, async ({ tx, params, body, ctx, reply }) => {
    const found = await record.visibleCase(tx, params.caseId, ctx)
    if (!found.ok) return found
    const result = await write.settleCase(tx, found.value, { ...body, closed }, ctx)
    if (result.ok) return reply(200, await present(tx, result.value, ctx))
    return readCurrent(result, (row: CaseRow) => present(tx, row, ctx))
  })

export const caseHandlers = [
  implement(contract.listCases, async ({ tx, query, ctx, reply }) => {
    const result = await listCases(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentCase) }) : result
  }),

  implement(contract.getCaseRecord, async ({ tx, params, ctx, reply }) => {
    const found = await record.ownRecord(tx, { kind: params.kind, id: params.recordId }, ctx)
    return found ? reply(200, found) : refuse('resource/not-found')
  }),

  implement(contract.getCase, async ({ tx, params, ctx, reply }) => {
    const result = await record.getCase(tx, params.caseId, ctx)
    return result.ok ? reply(200, presentCaseFacts(result.value)) : result
  }),

  implement(contract.createCase, async ({ tx, body, ctx, reply }) => {
    const result = await write.openCase(tx, body, ctx)
    if (!result.ok) return result
    await tellCustomer(tx, ctx, result.value, { kind: 'caseReceived' })
    await tellDesk(tx, ctx, result.value, { by: ctx.actorName, text: body.text, isNew: true })
    return reply(201, { id: result.value.id, number: result.value.number })
  }),

  implement(contract.answerCase, async ({ tx, params, body, ctx, reply }) => {
    const result = await write.answerCase(tx, { ...params, ...body }, ctx)
    if (!result.ok) return result
    await tellDesk(tx, ctx, result.value, { by: ctx.actorName, text: body.text, isNew: false })
    return reply(200, await present(tx, result.value, ctx))
  }),

  implement(contract.readCase, async ({ tx, params, ctx, reply }) => {
    const found = await record.visibleCase(tx, params.caseId, ctx)
    if (!found.ok) return found
    await readThread(tx, record.caseSubject(found.value), ctx)
    return reply(204)
  }),

  settling(contract.closeCase, true),
  settling(contract.reopenCase as unknown as typeof contract.closeCase, false),
]
