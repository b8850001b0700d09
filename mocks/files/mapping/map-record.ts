import type { IsoDate, Instant } from '@/domain/clock'
import { instantOfWall, startOfDay } from '@/domain/calendar'
import { type FileField, fieldNamed } from '@/domain/files/fields'
import type { CellFault, FieldRule, FieldTransform, FileEntity } from '@/domain/files/vocabulary'
import { type Currency, currencyExponents } from '@/domain/money'
import { erpZone } from '@/domain/sync/zone'
import type { FileRecord } from '../formats/file-shape'
import { readDay } from '../values/read-date'
import { readFlag } from '../values/read-flag'
import { readDecimal, scaled } from '../values/read-number'

/** What a row says, by field. A field whose cell is empty is absent: it leaves alone what is known. */
export type FileValues = ReadonlyMap<string, string | number | boolean | readonly string[]>
export type CellTrouble = { field: string | null; column: string | null; fault: CellFault; value: string }
export type MappedRow = { row: number; values: FileValues; troubles: CellTrouble[] }

/** A mapping made ready for many rows. */
export type Mapper = (record: FileRecord) => MappedRow

const longest = 2000
const emailPattern = /^[^\s@\p{Cc}]{1,64}@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]{2,}$/u
const codePattern = /^[^\p{Cc}]{1,60}$/u

type Step = {
  field: FileField
  place: number | null
  constant: string
  column: string | null
  transforms: FieldTransform[]
}

/**
 * Turns rows of the file into values of fields. `currency` is of amounts whose row names none; a row without any
 * leaves its amounts unread, which is a fault.
 */
export function createMapper(
  entity: FileEntity,
  columns: readonly string[],
  rules: readonly FieldRule[],
  currency: Currency | null = null,
): Mapper {
  const steps = rules.flatMap(({ field: name, from, transforms }): Step[] => {
    const field = fieldNamed(entity, name)
    if (!field) return []
    if (from.kind === 'constant') return [{ field, place: null, constant: from.value, column: null, transforms }]
    const place = columns.indexOf(from.column)
    return place < 0 ? [] : [{ field, place, constant: '', column: from.column, transforms }]
  })
  // The currency says how many minor units an amount has, so it is read before the amounts.
  steps.sort((a, b) => Number(a.field.kind === 'money') - Number(b.field.kind === 'money'))
  return (record) => mapRecord(record, steps, columns.length, currency)
}

function mapRecord(
  { row, cells, text }: FileRecord,
  steps: Step[],
  width: number,
  fallback: Currency | null,
): MappedRow {
  if (cells === null) return { row, values: new Map(), troubles: [whole('row', text)] }
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
    return { row, values: new Map(), troubles: [whole('columns', text)] }
  const values = new Map<string, string | number | boolean | readonly string[]>()
  const troubles: CellTrouble[] = []
  for (const { field, place, constant, column, transforms } of steps) {
    const raw = place === null ? constant : (cells[place] ?? '')
    const prepared = prepare(raw, transforms)
    if (prepared.trim() === '') {
      if (field.required) troubles.push({ field: field.name, column, fault: 'required', value: raw })
      continue
    }
    const currency = (values.get('currency') as Currency | undefined) ?? fallback
    const read = readCell(prepared, field, transforms, currency)
    if (read.ok) values.set(field.name, read.value)
    else troubles.push({ field: field.name, column, fault: read.fault, value: raw.slice(0, 200) })
  }
  return { row, values, troubles }
}

const whole = (fault: 'row' | 'columns', text: string): CellTrouble => ({
  ...{ field: null, column: null, fault },
  value: text.slice(0, 200),
})

function prepare(raw: string, transforms: readonly FieldTransform[]): string {
  let text = raw
  for (const each of transforms) {
    if (each.kind === 'trim') text = text.trim()
    else if (each.kind === 'valueMap') {
      const wanted = text.trim().toLowerCase()
      text = each.pairs.find(({ from }) => from.trim().toLowerCase() === wanted)?.to ?? text
    }
  }
  return text
}

type Read = { ok: true; value: string | number | boolean | readonly string[] } | { ok: false; fault: CellFault }
const bad = (fault: CellFault): Read => ({ ok: false, fault })
const good = (value: string | number | boolean | readonly string[]): Read => ({ ok: true, value })

function readCell(text: string, { kind }: FileField, transforms: FieldTransform[], currency: Currency | null): Read {
  if (text.length > longest) return bad('tooLong')
  if (kind === 'text') return /[^\P{Cc}\t\r\n]/u.test(text) ? bad('characters') : good(text)
  if (kind === 'code') return codePattern.test(text.trim()) ? good(text.trim()) : bad('characters')
  if (kind === 'email') return emailPattern.test(text.trim()) ? good(text.trim()) : bad('notAnEmail')
  if (kind === 'flag') {
    const flag = readFlag(text)
    return flag === null ? bad('notAFlag') : good(flag)
  }
  if (kind === 'list')
    return good(
      text
        .split(/[|;,]/u)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
  if (kind === 'date' || kind === 'instant') return readTime(text, kind, transforms)
  if (kind === 'integer' || kind === 'money') return readNumber(text, kind, transforms, currency)
  const wanted = text.trim().toLowerCase()
  const choice = kind.find((each) => each.toLowerCase() === wanted)
  return choice === undefined ? bad('notAChoice') : good(choice)
}

function readNumber(
  text: string,
  kind: 'integer' | 'money',
  transforms: FieldTransform[],
  currency: Currency | null,
): Read {
  const decimal = readDecimal(
    text,
    transforms.some((each) => each.kind === 'decimalComma'),
  )
  if (!decimal) return bad('notANumber')
  if (kind === 'money' && currency === null) return bad('notAChoice')
  const factor = transforms.find((each) => each.kind === 'unitFactor')?.factor ?? 1
  const read = scaled(decimal, kind === 'money' && currency ? currencyExponents[currency] : 0, factor)
  if (!read.ok) return bad(kind === 'integer' && read.fault === 'tooPrecise' ? 'notAnInteger' : read.fault)
  return read.value < 0 ? bad('negative') : good(read.value)
}

function readTime(text: string, kind: 'date' | 'instant', transforms: FieldTransform[]): Read {
  const order = transforms.find((each) => each.kind === 'dateFormat')?.order ?? 'ymd'
  const found = readDay(text, order)
  if (!found) return bad('notADate')
  if (kind === 'date') return good(found.day)
  const at: Instant = found.isUtc
    ? Date.parse(`${found.day}T${found.time ?? '00:00:00'}Z`)
    : found.time === null
      ? startOfDay(found.day as IsoDate, erpZone)
      : instantOfWall(Date.parse(`${found.day}T${found.time}Z`), erpZone)
  return good(at)
}
