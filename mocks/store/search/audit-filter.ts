import type { AuditItem, AuditValue } from '@/domain/audit/value'
import type { AuditRow } from '@mocks/store/rows/audit'
import type { AuditSearch } from '../tx'
import { foldText, searchWords } from './fold-text'

/** Does an entry match? Made once for a question, since it is asked of every entry. */
export function auditFilter(filter: AuditSearch): (row: AuditRow) => boolean {
  const tests: ((row: AuditRow) => boolean)[] = []
  const { from, before, impersonationId, recordId, requestId, text } = filter
  if (from !== undefined) tests.push(({ at }) => at >= from)
  if (before !== undefined) tests.push(({ at }) => at < before)
  if (recordId !== undefined) tests.push((row) => row.recordId === recordId)
  if (requestId !== undefined) tests.push((row) => row.requestId === requestId)
  if (impersonationId !== undefined) tests.push((row) => row.impersonationId === impersonationId)
  if (filter.companyIds) tests.push(oneOf(filter.companyIds, ({ companyId }) => companyId))
  if (filter.actorIds) tests.push(oneOf(filter.actorIds, ({ actorId }) => actorId))
  if (filter.byIds) tests.push(oneOf(filter.byIds, ({ byId }) => byId))
  if (filter.records) tests.push(oneOf(filter.records, ({ record }) => record))
  if (filter.sources) tests.push(oneOf(filter.sources, ({ source }) => source))
  if (filter.kinds) tests.push(oneOf(filter.kinds, ({ kind }) => kind))
  if (filter.fields) {
    const fields = new Set(filter.fields)
    tests.push(({ changes }) => changes.some(({ field }) => fields.has(field)))
  }
  if (text !== undefined) {
    const words = searchWords(text)
    tests.push((row) => words.every((word) => textOf(row).includes(word)))
  }
  return (row) => tests.every((test) => test(row))
}

const oneOf = <V>(wanted: readonly V[], valueOf: (row: AuditRow) => V | null) => {
  const set = new Set<V | null>(wanted)
  return (row: AuditRow) => set.has(valueOf(row))
}

/** Rows never change, so neither does what they are found by. */
const texts = new WeakMap<AuditRow, string>()

const textOf = (row: AuditRow): string => {
  const known = texts.get(row)
  if (known !== undefined) return known
  const parts = [row.actorName, row.byName, row.recordLabel, row.recordId, row.requestId, row.operation]
  for (const { part, before, after } of row.changes) parts.push(part, wordsOf(before), wordsOf(after))
  const text = foldText(parts.filter((part) => part !== null && part !== '').join('\n'))
  texts.set(row, text)
  return text
}

const wordsOf = (value: AuditValue): string | null => {
  if (value === null) return null
  return value.as === 'list' ? value.items.map(wordOf).join(' ') : wordOf(value)
}

const wordOf = (item: AuditItem): string => {
  if (item.as === 'text') return item.text
  if (item.as === 'record') return item.label
  return item.as === 'number' ? String(item.number) : ''
}
