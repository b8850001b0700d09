import { type FileField, fieldNamed, fileFields } from '@/domain/files/fields'
import { type FieldRule, type FieldTransform, fileEntities, type FileEntity } from '@/domain/files/vocabulary'
import { guessOrder } from '../values/read-date'
import { readDecimal } from '../values/read-number'
import { synonyms } from './synonyms'

const plain = (text: string): string =>
  text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '')

const namesOf = (field: string): string[] => [
  plain(field),
  ...(synonyms[field] ?? []).flatMap((line) => line.split('|')).map(plain),
]

/** How well a column's name fits a field: 3 by its own name, 2 by a synonym, 0 not at all. Units in brackets are passed over. */
function fit(column: string, field: FileField): number {
  const names = namesOf(field.name)
  for (const name of [plain(column), plain(column.replace(/[([].*?[)\]]/gu, ''))]) {
    if (name === '') continue
    if (names[0] === name) return 3
    if (names.includes(name)) return 2
  }
  return 0
}

/** The field of each column by its name, the best fit first; no field is taken twice. */
function fieldsOf(columns: readonly string[], entity: FileEntity): Map<string, string> {
  const fits = columns.flatMap((column, place) =>
    fileFields[entity].flatMap((field, rank) => {
      const score = fit(column, field)
      return score > 0 ? [{ column, field: field.name, score, order: rank * 1000 + place }] : []
    }),
  )
  const chosen = new Map<string, string>()
  for (const { column, field } of fits.toSorted((a, b) => b.score - a.score || a.order - b.order))
    if (!chosen.has(field) && ![...chosen.values()].includes(column)) chosen.set(field, column)
  return chosen
}

/** What the file most probably holds: the kind of record most of whose columns are known by name, with its key. */
export function guessEntity(columns: readonly string[]): FileEntity | null {
  const scores = fileEntities.map((entity) => {
    const found = fieldsOf(columns, entity)
    const required = fileFields[entity].filter((field) => field.required)
    const missing = required.filter(({ name }) => !found.has(name)).length
    return { entity, score: found.has(required[0]?.name ?? '') ? found.size + 1 - missing * 2 : 0 }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 1 ? best.entity : null
}

type Samples = (column: string) => readonly string[]

/** Which column is which field, and what has to be done to its values, from the names and from what stands in them. */
export function proposeRules(columns: readonly string[], samples: Samples, entity: FileEntity): FieldRule[] {
  const found = fieldsOf(columns, entity)
  const rules = fileFields[entity].flatMap(({ name, kind }): FieldRule[] => {
    const column = found.get(name)
    if (column === undefined) return []
    const transforms = transformsFor(
      kind,
      column,
      samples(column).filter((value) => value.trim() !== ''),
    )
    return [{ field: name, from: { kind: 'column', column }, transforms }]
  })
  return [...rules, ...currencyInHeader(columns, entity, rules)]
}

/** `Cena netto [PLN]` says the currency for the whole column. */
function currencyInHeader(columns: readonly string[], entity: FileEntity, rules: readonly FieldRule[]): FieldRule[] {
  const kind = fieldNamed(entity, 'currency')?.kind
  if (!Array.isArray(kind) || rules.some(({ field }) => field === 'currency')) return []
  const price = rules.find(({ field }) => fieldNamed(entity, field)?.kind === 'money')?.from
  const header = price?.kind === 'column' ? price.column.toUpperCase() : columns.join(' ').toUpperCase()
  const value = (kind as readonly string[]).find((code) => new RegExp(`\\b${code}\\b`, 'u').test(header))
  return value ? [{ field: 'currency', from: { kind: 'constant', value }, transforms: [] }] : []
}

function transformsFor(kind: FileField['kind'], column: string, values: readonly string[]): FieldTransform[] {
  if (kind === 'money' || kind === 'integer') {
    const transforms: FieldTransform[] = usesComma(values) ? [{ kind: 'decimalComma' }] : []
    if (kind === 'integer' && /\bkg\b/iu.test(column)) transforms.push({ kind: 'unitFactor', factor: 1000 })
    return transforms
  }
  if (kind === 'date' || kind === 'instant') return [{ kind: 'dateFormat', order: guessOrder(values) ?? 'ymd' }]
  return values.some((value) => value !== value.trim()) ? [{ kind: 'trim' }] : []
}

/** One or two digits behind it are no group of thousands, nor is anything behind a nought: `0,250` is a quarter. */
const needsMark = (value: string, mark: ',' | '.'): boolean =>
  (mark === ',' ? /,\d{1,2}(?!\d)|^[-(\s]*0,\d/u : /\.\d{1,2}(?!\d)|^[-(\s]*0\.\d/u).test(value)

/** Does a comma end the whole? Where both could be meant, the one that all values allow and some need. */
function usesComma(values: readonly string[]): boolean {
  const asComma = values.every((value) => readDecimal(value, true))
  const asPoint = values.every((value) => readDecimal(value, false))
  if (asComma !== asPoint) return asComma
  return values.some((value) => needsMark(value, ',')) && !values.some((value) => needsMark(value, '.'))
}

/** Are these rules of use: does each name a field of the entity once, and is the key among them? */
export const missingFields = (entity: FileEntity, rules: readonly FieldRule[]): string[] =>
  fileFields[entity]
    .filter(({ name, required }) => required && !rules.some(({ field }) => field === name))
    .map(({ name }) => name)
