import type { AuditChange, AuditValue } from '@/domain/audit/value'
import { type Currency, currencies } from '@/domain/money'
import type { TableName } from '@mocks/store/tables'
import type { Tx } from '@mocks/store/tx'
import { isSecret, isTechnical } from './audited'
import { fieldValue, longestList } from './field-value'

export const mostChanges = 60

type Fields = Readonly<Record<string, unknown>>
/** One leaf that differs: the path of names to it, and both values. */
type Leaf = { path: string[]; before: unknown; after: unknown }

/** What differs between two states of a record, leaf by leaf; all of it where there is only one. */
export async function changedFields(
  tx: Tx,
  table: TableName,
  before: object | null,
  after: object | null,
): Promise<{ changes: AuditChange[]; more: number }> {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const leaves: Leaf[] = []
  for (const name of names)
    if (!isTechnical(table, name)) collect([name], (before as Fields)?.[name], (after as Fields)?.[name], leaves)
  const currency = await currencyOf(tx, (after ?? before) as Fields)
  const changes: AuditChange[] = []
  for (const leaf of leaves.slice(0, mostChanges)) changes.push(await changeOf(tx, leaf, currency))
  return { changes, more: Math.max(0, leaves.length - mostChanges) }
}

async function changeOf(tx: Tx, { path, before, after }: Leaf, currency: Currency | null): Promise<AuditChange> {
  const [field = '', ...rest] = path
  const last = rest.at(-1) ?? field
  const read = async (value: unknown): Promise<AuditValue> => {
    if (path.some(isSecret)) return value === null || value === undefined ? null : { as: 'hidden' }
    return fieldValue(tx, { field: last, parent: path.at(-2) ?? '', currency }, value)
  }
  const [was, is] = shortened(before, after)
  return { field, part: rest.length > 0 ? rest.join(' › ') : null, before: await read(was), after: await read(is) }
}

/** Of two long lists only what is not in both. */
function shortened(before: unknown, after: unknown): [unknown, unknown] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [before, after]
  if (Math.max(before.length, after.length) <= longestList) return [before, after]
  const [had, has] = [new Set(before), new Set(after)]
  return [before.filter((item) => !has.has(item)), after.filter((item) => !had.has(item))]
}

function collect(path: string[], before: unknown, after: unknown, leaves: Leaf[]): void {
  if (before === after || (isNothing(before) && isNothing(after))) return
  if (isObject(before) || isObject(after)) {
    if (!(isObject(before) || isNothing(before)) || !(isObject(after) || isNothing(after))) {
      leaves.push({ path, before, after })
      return
    }
    for (const name of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]))
      if (name !== 'id') collect([...path, name], (before as Fields)?.[name], (after as Fields)?.[name], leaves)
    return
  }
  if (isRecordList(before) || isRecordList(after)) {
    collectRecords(path, asRecords(before), asRecords(after), leaves)
    return
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) leaves.push({ path, before, after })
}

/** Parts of a record, such as the lines of an order, are the same part when they carry the same name. */
function collectRecords(path: string[], before: Fields[], after: Fields[], leaves: Leaf[]): void {
  const [had, has] = [byName(before), byName(after)]
  for (const name of new Set([...had.keys(), ...has.keys()])) {
    const [was, is] = [had.get(name), has.get(name)]
    if (was && is) collect([...path, name], was, is, leaves)
    else leaves.push({ path, before: was && name, after: is && name })
  }
}

const byName = (records: readonly Fields[]): Map<string, Fields> => {
  const named = new Map<string, Fields>()
  for (const [place, record] of records.entries()) {
    const name = String(record.sku ?? record.code ?? record.name ?? record.key ?? `#${place + 1}`)
    named.set(named.has(name) ? `${name} (${place + 1})` : name, record)
  }
  return named
}

/** Amounts are in the currency of the record, or of its customer. */
async function currencyOf(tx: Tx, row: Fields): Promise<Currency | null> {
  const own = currencies.find((currency) => currency === row.currency)
  if (own || typeof row.companyId !== 'string') return own ?? null
  return (await tx.companies.get(row.companyId as never))?.currency ?? null
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === ''
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
const isRecordList = (value: unknown): boolean => Array.isArray(value) && value.some(isObject)
const asRecords = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : [])
