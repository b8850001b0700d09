import * as contract from '@/contract/admin/cases'
import type { UserId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import * as record from '@mocks/engine/cases/case-record'
import * as desk from '@mocks/engine/cases/desk-cases'
import { settleCase } from '@mocks/engine/cases/open-case'
import { readThread } from '@mocks/engine/messages/thread'
import { actionUnless } from '@mocks/engine/refusal'
import { whyNot } from '@mocks/engine/team/why-not'
import { tellCustomer } from '@mocks/mail/tell-case'
import type { CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import { implement } from '../implement'
import { presentCase, presentCaseFacts } from '../presenters/case'
import { isoOf } from '../presenters/time'
import { readCurrent } from '../refusal-current'

const person = (user: { id: UserId; name: string } | null) => user && { id: user.id, name: user.name }

const present = async (tx: Tx, row: CaseRow, ctx: Context): Promise<contract.DeskCase> => {
  const { company, assignee } = await desk.ownerOf(tx, row)
  const right = await whyNot(tx, ctx, 'casesDesk.edit', 'permission.casesDeskEdit')
  const closed = row.status === 'closed'
  return {
    ...presentCaseFacts(await record.loadCase(tx, row, ctx)),
    company: { id: company.id, name: company.name },
    assignee: person(assignee),
    openedByEmail: (await tx.users.get(row.userId))?.email ?? null,
    notes: row.notes.map(({ at, by, text }) => ({ at: isoOf(at), by, text })),
    assignees: (await desk.possibleAssignees(tx, row)).map(({ id, name }) => ({ id, name })),
    allowedActions: [
      actionUnless('reply', right),
      actionUnless('close', right, closed && { code: 'case.closed' }),
      actionUnless('reopen', right, !closed && { code: 'case.notClosed' }),
      actionUnless('assign', right),
      actionUnless('note', right),
    ],
  }
}

const settling = (endpoint: typeof contract.closeDeskCase, closed: boolean) =>
  implement(endpoint, async ({ tx, params, body, ctx, reply }) => {
    const found = await desk.deskCase(tx, params.caseId, 'casesDesk.edit', ctx)
    if (!found.ok) return found
    const result = await settleCase(tx, found.value, { ...body, closed }, ctx)
    if (result.ok) return reply(200, await present(tx, result.value, ctx))
    return readCurrent(result, (row: CaseRow) => present(tx, row, ctx))
  })

export const deskCaseHandlers = [
  implement(contract.listDeskCases, async ({ tx, query, ctx, reply }) => {
    const { rows, companies, ...page } = await desk.listDeskCases(tx, query, ctx)
    return reply(200, {
      ...page,
      rows: rows.map(({ company, assignee, ...row }) => ({
        ...{ ...presentCase(row), company: { id: company.id, name: company.name }, assignee: person(assignee) },
      })),
      companies: companies.map(({ id, name }) => ({ id, name })),
    })
  }),

  implement(contract.getDeskCase, async ({ tx, params, ctx, reply }) => {
    const found = await desk.deskCase(tx, params.caseId, 'casesDesk.view', ctx)
    return found.ok ? reply(200, await present(tx, found.value, ctx)) : found
  }),

  implement(contract.answerDeskCase, async ({ tx, params, body, ctx, reply }) => {
    const result = await desk.answerDeskCase(tx, { ...params, ...body }, ctx)
    if (!result.ok) return result
    await tellCustomer(tx, ctx, result.value, { kind: 'caseAnswered', text: body.text })
    return reply(200, await present(tx, result.value, ctx))
  }),

  implement(contract.readDeskCase, async ({ tx, params, ctx, reply }) => {
    const found = await desk.deskCase(tx, params.caseId, 'casesDesk.view', ctx)
    if (!found.ok) return found
    await readThread(tx, record.caseSubject(found.value), ctx)
    return reply(204)
  }),

  implement(contract.assignDeskCase, async ({ tx, params, body, ctx, reply }) => {
    const found = await desk.deskCase(tx, params.caseId, 'casesDesk.edit', ctx)
    const result = found.ok ? await desk.assignCase(tx, found.value, body, ctx) : found
    if (result.ok) return reply(200, await present(tx, result.value, ctx))
    return readCurrent(result, (row: CaseRow) => present(tx, row, ctx))
  }),

  implement(contract.noteDeskCase, async ({ tx, params, body, ctx, reply }) => {
    const found = await desk.deskCase(tx, params.caseId, 'casesDesk.edit', ctx)
    const result = found.ok ? await desk.noteCase(tx, found.value, body, ctx) : found
    if (result.ok) return reply(200, await present(tx, result.value, ctx))
    return readCurrent(result, (row: CaseRow) => present(tx, row, ctx))
  }),

  settling(contract.closeDeskCase, true),
  settling(contract.reopenDeskCase as unknown as typeof contract.closeDeskCase, false),
]
