import type { NewCase } from '@/contract/cases'
import type { MessageBody } from '@/contract/messages'
import type { CaseId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { CaseEvent, CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { postMessage } from '../messages/thread'
import { ownCompany } from '../reach'
import { caseSubject, ownRecord, visibleCase } from './case-record'

/** The history of a case with one more event, by whoever acts now. */
export const withEvent = (
  { events }: Pick<CaseRow, 'events'>,
  event: CaseEvent,
  ctx: Context,
  params: Record<string, string> = {},
): CaseRow['events'] => [...events, { at: ctx.clock.now(), by: ctx.actorName, event, params }]

/** CAS-01, CAS-02: a case with its first message; the desk has it from this moment. */
export async function openCase(tx: Tx, command: NewCase, ctx: Context): Promise<Result<CaseRow>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const record = command.record ? await ownRecord(tx, command.record, ctx) : null
  if (command.record && !record) return refuse('request/invalid', { errors: [{ pointer: '/record', code: 'unknown' }] })
  const now = ctx.clock.now()
  const row = await tx.cases.insert({
    ...{ id: ctx.ids.next<'Case'>('Case'), companyId: company.value.id, branchId: ctx.actor.branchId },
    ...{ userId: ctx.actor.userId, openedBy: ctx.actorName, number: `CS-${await tx.nextNumber('cases')}` },
    ...{ subject: command.subject, type: command.type, status: 'open', openedAt: now, updatedAt: now, record },
    orderId: null,
    ...{ otherEmail: command.otherEmail, replyToken: ctx.ids.next('ReplyToken'), assigneeId: null },
    ...{ notes: [], events: withEvent({ events: [] }, 'opened', ctx) },
  })
  const posted = await postMessage(tx, caseSubject(row), command, ctx)
  return posted.ok ? ok(row) : posted
}

/** CAS-03: what the customer writes makes it the desk's turn, and opens again what was closed. */
export async function answerCase(
  tx: Tx,
  { caseId, ...message }: MessageBody & { caseId: CaseId },
  ctx: Context,
): Promise<Result<CaseRow>> {
  const found = await visibleCase(tx, caseId, ctx)
  if (!found.ok) return found
  const row = found.value
  const posted = await postMessage(tx, caseSubject(row), message, ctx)
  if (!posted.ok) return posted
  const events = row.status === 'closed' ? withEvent(row, 'reopened', ctx) : row.events
  return ok(await tx.cases.update(row.id, { status: 'open', updatedAt: ctx.clock.now(), events }))
}

/** Closes or reopens a case that is as the caller saw it. */
export async function settleCase(
  tx: Tx,
  row: CaseRow,
  { version, closed }: { version: number; closed: boolean },
  ctx: Context,
): Promise<Result<CaseRow>> {
  if (row.version !== version) return refuse('conflict/stale', { current: row })
  if ((row.status === 'closed') === closed)
    return refuse('case/closed', { detail: closed ? 'It is closed' : 'It is open' })
  const events = withEvent(row, closed ? 'closed' : 'reopened', ctx)
  const status = closed ? 'closed' : 'open'
  return ok(await tx.cases.update(row.id, { status, updatedAt: ctx.clock.now(), events }))
}
