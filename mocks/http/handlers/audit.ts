import { noteExport } from '@/contract/exports'
import { getAuditEntry, getAuditFilters, listAudit } from '@/contract/admin/audit'
import * as audit from '@mocks/engine/audit/list-audit'
import { insertEntry } from '@mocks/engine/audit/entry'
import { implement } from '../implement'
import { presentAuditEntry } from '../presenters/audit'

export const auditHandlers = [
  implement(listAudit, async ({ tx, query, ctx, reply }) => {
    const result = await audit.listAudit(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentAuditEntry) }) : result
  }),

  implement(getAuditEntry, async ({ tx, params, ctx, reply }) => {
    const result = await audit.getAuditEntry(tx, params.entryId, ctx)
    return result.ok ? reply(200, presentAuditEntry(result.value)) : result
  }),

  implement(getAuditFilters, async ({ tx, ctx, reply }) => {
    const result = await audit.auditFilters(tx, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(noteExport, async ({ tx, body, ctx, reply }) => {
    const { list, rows, columns } = body
    await insertEntry(
      tx,
      { ctx, operation: noteExport.id, permission: null },
      {
        kind: 'exported',
        companyId: ctx.actor.companyId,
        record: 'lists',
        recordId: null,
        recordLabel: list,
        changes: [
          { field: 'rows', part: null, before: null, after: { as: 'number', number: rows } },
          {
            field: 'columns',
            part: null,
            before: null,
            after: { as: 'list', items: columns.map((text) => ({ as: 'text', text })), more: 0 },
          },
        ],
      },
    )
    return reply(204)
  }),
]
