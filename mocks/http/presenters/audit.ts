import type { AuditEntry, AuditWireChange, AuditWireItem, AuditWireValue } from '@/contract/admin/audit'
import type { AuditChange, AuditItem, AuditValue } from '@/domain/audit/value'
import type { ListedEntry } from '@mocks/engine/audit/list-audit'
import { isoOf } from './time'

export const presentAuditEntry = ({ row, companyName, exists }: ListedEntry): AuditEntry => {
  const { id, number, at, kind, source, byId, byName, companyId, record, recordId, recordLabel } = row
  return {
    id,
    number,
    at: isoOf(at),
    kind,
    source,
    actor: { id: row.actorId, name: row.actorName },
    by: byId === null || byName === null ? null : { id: byId, name: byName, impersonationId: row.impersonationId },
    company: companyId === null || companyName === null ? null : { id: companyId, name: companyName },
    record: record === null ? null : { kind: record, id: recordId, label: recordLabel, exists },
    requestId: row.requestId,
    operation: row.operation,
    permission: row.permission,
    changes: presentChanges(row.changes),
    more: row.more,
    times: row.times,
  }
}

export const presentChanges = (changes: readonly AuditChange[]): AuditWireChange[] =>
  changes.map(({ field, part, before, after }) => ({
    field,
    part,
    before: presentValue(before),
    after: presentValue(after),
  }))

const presentValue = (value: AuditValue): AuditWireValue | null => {
  if (value === null) return null
  return value.as === 'list'
    ? { as: 'list', items: value.items.map(presentItem), more: value.more }
    : presentItem(value)
}

const presentItem = (item: AuditItem): AuditWireItem => {
  switch (item.as) {
    case 'text':
      return { as: 'text', text: item.text }
    case 'number':
      return { as: 'number', number: item.number }
    case 'flag':
      return { as: 'flag', flag: item.on }
    case 'instant':
      return { as: 'instant', instant: isoOf(item.at) }
    case 'money':
      return { as: 'money', money: { amount: item.amount, currency: item.currency } }
    case 'record':
      return { as: 'record', record: { kind: item.record, id: item.id, label: item.label } }
    case 'hidden':
      return { as: 'hidden' }
  }
}
