import { physicalKey, splitKey } from '@/domain/translations/keys'
import type { Form } from '@/domain/translations/forms'
import { languageNamed } from './language-names'
import {
  type FileContents,
  fullName,
  type Issue,
  type OutText,
  splitName,
  type Unit,
  type UnitState,
  unitOf,
} from './unit'

export const leadingColumns = [
  'namespace',
  'key',
  'form',
  'description',
  'maxLength',
  'state',
  'sourceHash',
  'comments',
] as const

/** Columns as other tools call them, by what they are. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  namespace: ['namespace', 'ns', 'resource', 'component', 'file', 'filename', 'file name'],
  key: ['key', 'key name', 'keyname', 'identifier', 'string id', 'name', 'term', 'label'],
  context: ['context'],
  id: ['id'],
  form: ['form', 'plural', 'plural form', 'quantity'],
  state: ['state', 'status'],
  fuzzy: ['fuzzy', 'needs work', 'needs editing'],
  sourceHash: ['sourcehash', 'hash of the source', 'source hash'],
  source: ['source', 'source string', 'source text', 'source phrase', 'original', 'reference', 'default'],
  target: ['target', 'translation', 'translated text', 'translation text', 'value', 'text'],
  note: [
    'description',
    'maxlength',
    'max length',
    'comment',
    'comments',
    'developer comments',
    'translator comments',
    'location',
    'tags',
  ],
}
const plainName = (header: string): string =>
  header
    .replaceAll(/[_\s]+/gu, ' ')
    .trim()
    .toLowerCase()

type Columns = { of: Map<string, number>; languages: { at: number; language: string }[] }

function columnsOf(header: readonly string[]): Columns {
  const of = new Map<string, number>()
  const languages: Columns['languages'] = []
  for (const [kind, names] of Object.entries(synonyms))
    for (const name of names) {
      const at = header.findIndex((each) => plainName(each) === name)
      if (at >= 0 && !of.has(kind)) of.set(kind, at)
    }
  const taken = new Set(of.values())
  const names = new Set(Object.values(synonyms).flat())
  for (const [at, each] of header.entries()) {
    const language = taken.has(at) || names.has(plainName(each)) ? null : languageNamed(each)
    if (language !== null) languages.push({ at, language })
  }
  return { of, languages }
}

const states: Readonly<Record<string, UnitState>> = {
  reviewed: 'reviewed',
  approved: 'reviewed',
  final: 'reviewed',
  translated: 'translated',
  'needs review': 'needsReview',
  fuzzy: 'needsReview',
  outdated: 'needsReview',
}
/** `reviewed`, or by language: `pl: reviewed; de: outdated`. */
function statesIn(cell: string): (language: string) => UnitState {
  const parts = cell.split(';').map((part) => part.split(':').map((each) => each.trim()))
  const single = parts.length === 1 && parts[0]?.length === 1 ? (states[plainName(cell)] ?? null) : null
  const by = new Map(parts.map(([language = '', state = '']) => [language, states[plainName(state)] ?? null]))
  return (language) => by.get(language) ?? single
}

export type TableRow = { line: number; cells: readonly string[] }

/** A table with a row for each wording: a column for each language, or one of the source and one of its translation. */
export function readTable(rows: readonly TableRow[]): FileContents {
  const [header, ...records] = rows
  if (!header) return { units: [], issues: [{ line: 1, code: 'broken' }] }
  const { of, languages } = columnsOf(header.cells)
  const isWide = languages.length > 0
  if (!['key', 'context', 'id', 'source'].some((kind) => of.has(kind)))
    return { units: [], issues: [{ line: header.line, code: 'noKey' }] }
  if (!isWide && !of.has('target')) return { units: [], issues: [{ line: header.line, code: 'noLanguage' }] }
  const units: Unit[] = []
  const issues: Issue[] = []
  for (const { line, cells } of records) {
    const cell = (kind: string): string => cells[of.get(kind) ?? -1] ?? ''
    const name = splitName(cell('key') || cell('context') || cell('id') || cell('source'))
    const form = cell('form').trim() as Form
    const key = form === '' || splitKey(physicalKey('a', form)).form !== form ? name.key : physicalKey(name.key, form)
    if (key.trim() === '') {
      if (cells.some((each) => each.trim() !== '')) issues.push({ line, code: 'noKey' })
      continue
    }
    const common = {
      ...{ line, key, namespace: cell('namespace').trim() || name.namespace },
      sourceHash: cell('sourceHash').trim() || null,
    }
    const state = statesIn(cell('state'))
    if (isWide) {
      for (const { at, language } of languages) {
        const text = cells[at] ?? ''
        if (text !== '') units.push(unitOf({ ...common, language, text, state: state(language) }))
      }
      continue
    }
    const text = cell('target')
    const isFuzzy = /^(?:true|1|yes|x)$/iu.test(cell('fuzzy').trim())
    const source = of.has('source') && cell('source') !== key ? cell('source') : null
    if (text === '') issues.push({ line, code: 'untranslated', key })
    else units.push(unitOf({ ...common, text, source, state: isFuzzy ? 'needsReview' : state('') }))
  }
  return { units, issues }
}

/** Rows by wording, with a cell for each language; the first row names the columns. */
export function tableOf(texts: ReadonlyMap<string, readonly OutText[]>): string[][] {
  const languages = [...texts.keys()]
  const rows = new Map<string, Map<string, OutText>>()
  for (const [language, own] of texts)
    for (const text of own) {
      const name = fullName(text.namespace, text.key)
      const row = rows.get(name) ?? new Map<string, OutText>()
      row.set(language, text)
      rows.set(name, row)
    }
  const lines = [...rows.values()].map((row) => {
    const first = [...row.values()][0] as OutText
    const said = languages.filter((language) => row.get(language)?.text)
    const state = (language: string): string => {
      const text = row.get(language)
      return text?.isOutdated ? 'outdated' : (text?.state ?? '')
    }
    const [only] = said
    return [
      ...[first.namespace, first.base, first.form, first.description],
      first.maxLength === null ? '' : String(first.maxLength),
      languages.length === 1 ? (only ? state(only) : '') : said.map((each) => `${each}: ${state(each)}`).join('; '),
      first.sourceHash,
      [...new Set([...row.values()].flatMap(({ comments }) => comments))].join('\n'),
      ...languages.map((language) => {
        const text = row.get(language)
        return text && text.state !== 'hidden' ? text.text : ''
      }),
    ]
  })
  return [[...leadingColumns, ...languages], ...lines]
}
