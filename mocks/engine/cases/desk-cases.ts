import type { DeskCaseListQuery } from '@/contract/admin/desk-case-list'
import type { MessageBody } from '@/contract/messages'
import type { CaseId, UserId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { postMessage } from '../messages/thread'
import { byValue, containsWords, pageOfRows, sortOrder } from '../paging'
import { reachesCustomer } from '../reach'
import { actorOf } from '../session/actor'
import { peopleWho } from '../team/who-can'
import { caseSubject } from './case-record'
import { countViews, inView, listedCase } from './list-cases'
import { withEvent } from './open-case'

type Field = 'updatedAt' | 'openedAt' | 'number' | 'subject' | 'company'

/** A case of a customer the caller works for. */
export async function deskCase(
  tx: Tx,
  id: CaseId,
  permission: 'casesDesk.view' | 'casesDesk.edit',
  ctx: Context,
): Promise<Result<CaseRow>> {
  const row = await tx.cases.get(id)
  if (!row || !reachesCustomer(ctx.actor, 'casesDesk.view', row.companyId)) return refuse('resource/not-found')
  return reachesCustomer(ctx.actor, permission, row.companyId) ? ok(row) : refuse('access/forbidden')
}

/** The queue of the desk: whose turn it is, who has it, the longest untouched last unless sorted otherwise. */
export async function listDeskCases(tx: Tx, query: DeskCaseListQuery, ctx: Context) {
  const { field, descending } = sortOrder<Field>(query.sort, '-updatedAt')
  const all = (await tx.cases.all()).filter((row) => reachesCustomer(ctx.actor, 'casesDesk.view', row.companyId))
  const ids = [...new Set(all.map(({ companyId }) => companyId))]
  const companies = new Map(await Promise.all(ids.map(async (id) => [id, await tx.companies.require(id)] as const)))
  const nameOf = (row: CaseRow): string => companies.get(row.companyId)?.name ?? ''
  const { type, companyId, assignee, view = 'all' } = query
  const rows = all
    .filter((row) => containsWords(`${row.number} ${row.subject} ${nameOf(row)} ${row.openedBy}`, query.q ?? ''))
    .filter((row) => !type || type.length === 0 || type.includes(row.type))
    .filter((row) => !companyId || companyId.length === 0 || companyId.includes(row.companyId))
    .filter((row) => assignee !== 'me' || row.assigneeId === ctx.actor.userId)
    .filter((row) => assignee !== 'nobody' || row.assigneeId === null)
    .toSorted(byValue((row) => (field === 'company' ? nameOf(row) : row[field]), descending, ctx.locale))
  const page = pageOfRows(
    rows.filter((row) => inView(row, view)),
    query,
  )
  return {
    ...page,
    rows: await Promise.all(
      page.rows.map(async (row) => ({ ...(await listedCase(tx, row, ctx)), ...(await ownerOf(tx, row)) })),
    ),
    views: countViews(rows),
    companies: [...companies.values()].toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
  }
}

export async function ownerOf(
  tx: Tx,
  { companyId, assigneeId }: CaseRow,
): Promise<{ company: CompanyRow; assignee: UserRow | null }> {
  return {
    company: await tx.companies.require(companyId),
    assignee: assigneeId === null ? null : ((await tx.users.get(assigneeId)) ?? null),
  }
}

/** People of the desk who work for this customer. */
export async function possibleAssignees(tx: Tx, row: CaseRow): Promise<UserRow[]> {
  const people = await peopleWho(tx, null, 'casesDesk.edit')
  const able = await Promise.all(people.map(async (user) => can(await actorOf(tx, user), 'casesDesk.edit', row)))
  return people.filter((_, at) => able[at])
}

/** CAS-03, CAS-04: the desk answers; it is the customer's turn, and who answers first has the case. */
export async function answerDeskCase(
  tx: Tx,
  { caseId, ...message }: MessageBody & { caseId: CaseId },
  ctx: Context,
): Promise<Result<CaseRow>> {
  const found = await deskCase(tx, caseId, 'casesDesk.edit', ctx)
  if (!found.ok) return found
  const row = found.value
  const posted = await postMessage(tx, caseSubject(row), message, ctx)
  if (!posted.ok) return posted
  const assigneeId = row.assigneeId ?? ctx.actor.userId
  return ok(await tx.cases.update(row.id, { status: 'waitingForYou', updatedAt: ctx.clock.now(), assigneeId }))
}

export async function assignCase(
  tx: Tx,
  row: CaseRow,
  { version, assigneeId }: { version: number; assigneeId: UserId | null },
  ctx: Context,
): Promise<Result<CaseRow>> {
  if (row.version !== version) return refuse('conflict/stale', { current: row })
  const person = assigneeId === null ? null : (await possibleAssignees(tx, row)).find(({ id }) => id === assigneeId)
  if (person === undefined) return refuse('request/invalid', { errors: [{ pointer: '/assigneeId', code: 'unknown' }] })
  const events = withEvent(row, person ? 'assigned' : 'unassigned', ctx, person ? { to: person.name } : {})
  return ok(await tx.cases.update(row.id, { assigneeId, events }))
}

/** A note for the desk alone. */
export const noteCase = async (
  tx: Tx,
  row: CaseRow,
  { version, text }: { version: number; text: string },
  ctx: Context,
): Promise<Result<CaseRow>> =>
  row.version === version
    ? ok(await tx.cases.update(row.id, { notes: [...row.notes, { at: ctx.clock.now(), by: ctx.actorName, text }] }))
    : refuse('conflict/stale', { current: row })
