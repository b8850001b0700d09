import type { BudgetChange, BudgetField } from '@/contract/budgets'
import { money } from '@/domain/money'
import type { AuditItem, AuditValue } from '@/domain/audit/value'
import type { Viewer } from '@mocks/engine/viewer'
import type { AuditRow } from '@mocks/store/rows/audit'
import { isoOf } from './time'

type Value = BudgetChange['changes'][number]['before']

export const presentBudgetChange = (row: AuditRow, viewer: Viewer): BudgetChange => ({
  id: row.id,
  at: isoOf(row.at),
  // Somebody of the seller who acts in a buyer's place answers for it by their own name.
  by: row.byName ?? row.actorName,
  kind: row.kind === 'created' ? 'created' : 'changed',
  changes:
    row.kind === 'created'
      ? []
      : row.changes.map(({ field, before, after }) => ({
          field: field as BudgetField, // the use-case keeps no others
          before: valueOf(before, viewer),
          after: valueOf(after, viewer),
        })),
})

const valueOf = (value: AuditValue, viewer: Viewer): Value => {
  if (value === null) return null
  if (value.as === 'list') return { texts: value.items.map(textOf) }
  if (value.as === 'money') return viewer.prices ? { money: money(value.amount, value.currency) } : null
  return { texts: [textOf(value)] }
}

const textOf = (item: AuditItem): string => {
  if (item.as === 'record') return item.label
  if (item.as === 'flag') return item.on ? 'on' : 'off'
  return item.as === 'text' ? item.text : ''
}
