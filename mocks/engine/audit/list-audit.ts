import type { AuditListQuery } from '@/contract/admin/audit-list'
import { endOfDay, startOfDay } from '@/domain/calendar'
import type { AuditId, CompanyId, UserId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { AuditRow } from '@mocks/store/rows/audit'
import type { TableName } from '@mocks/store/tables'
import type { AuditSearch, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { both, chosen } from '../orders/order-filter'
import { pageBounds, type Paged, sortOrder } from '../paging'
import { reachesCustomer, reachOf } from '../reach'

/** An entry with what the customer is called now, and whether its record can still be opened. */
export type ListedEntry = { row: AuditRow; companyName: string | null; exists: boolean }

/** ADM-11: an administrator with customers of their own sees what concerns these. */
export async function listAudit(tx: Tx, query: AuditListQuery, ctx: Context): Promise<Result<Paged<ListedEntry>>> {
  const { descending } = sortOrder<'at'>(query.sort, '-at')
  const { page, pageSize, offset } = pageBounds(query)
  const found = await tx.search.audit(await filterOf(tx, query, ctx), descending, offset, pageSize)
  return ok({ rows: await Promise.all(found.rows.map((row) => listed(tx, row))), page, pageSize, total: found.total })
}

export async function getAuditEntry(tx: Tx, id: AuditId, ctx: Context): Promise<Result<ListedEntry>> {
  const row = await tx.audit.get(id)
  if (!row || !reachesCustomer(ctx.actor, 'audit.view', row.companyId)) return refuse('resource/not-found')
  return ok(await listed(tx, row))
}

async function filterOf(tx: Tx, query: AuditListQuery, ctx: Context): Promise<AuditSearch> {
  const zone = (await tx.users.require(ctx.actor.userId)).timeZone
  const { from, to, q } = query
  return {
    companyIds: both(chosen(query.companyId), reachOf(ctx.actor, 'audit.view').companyIds),
    actorIds: chosen(query.actorId),
    byIds: chosen(query.byId),
    impersonationId: query.impersonationId,
    records: chosen(query.record),
    recordId: query.recordId,
    fields: chosen(query.field),
    sources: chosen(query.source),
    kinds: chosen(query.kind),
    requestId: query.requestId,
    from: from === undefined ? undefined : startOfDay(from, zone),
    before: to === undefined ? undefined : endOfDay(to, zone),
    text: q,
  }
}

async function listed(tx: Tx, row: AuditRow): Promise<ListedEntry> {
  const company = row.companyId && (await tx.companies.get(row.companyId))
  // Whatever was written down once was a table then.
  const table = row.record === null ? undefined : tx[row.record as TableName]
  const exists = row.recordId !== null && table !== undefined && (await table.get(row.recordId as never)) !== undefined
  return { row, companyName: company ? company.name : null, exists }
}

export type AuditFilters = {
  actors: { id: UserId; name: string }[]
  administrators: { id: UserId; name: string }[]
  companies: { id: CompanyId; name: string }[]
  records: { kind: string; fields: string[] }[]
}

/** What there are entries of: whoever never did anything is no choice. */
export async function auditFilters(tx: Tx, ctx: Context): Promise<Result<AuditFilters>> {
  const { companyIds } = reachOf(ctx.actor, 'audit.view')
  const { rows } = await tx.search.audit({ companyIds }, true, 0, Number.POSITIVE_INFINITY)
  const actors = new Map<UserId, string>()
  const administrators = new Map<UserId, string>()
  const companies = new Set<CompanyId>()
  const records = new Map<string, Set<string>>()
  for (const { actorId, actorName, byId, byName, companyId, record, changes } of rows) {
    // Newest first: the name somebody had last.
    if (actorId !== null && !actors.has(actorId)) actors.set(actorId, actorName)
    if (byId !== null && byName !== null && !administrators.has(byId)) administrators.set(byId, byName)
    if (companyId !== null) companies.add(companyId)
    if (record === null) continue
    const fields = records.get(record) ?? new Set()
    for (const { field } of changes) fields.add(field)
    records.set(record, fields)
  }
  const named = (people: ReadonlyMap<UserId, string>) =>
    [...people].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale))
  const customers = await Promise.all([...companies].map((id) => tx.companies.get(id)))
  return ok({
    actors: named(actors),
    administrators: named(administrators),
    companies: customers
      .flatMap((company) => (company ? [{ id: company.id, name: company.name }] : []))
      .toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
    records: [...records].map(([kind, fields]) => ({ kind, fields: [...fields].toSorted() })),
  })
}
