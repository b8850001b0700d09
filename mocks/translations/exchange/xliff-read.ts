import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { splitKey } from '@/domain/translations/keys'
import { type FileContents, type Issue, splitName, type Unit, type UnitState, unitOf } from './unit'

const deepest = 100

/** What stands within `source` or `target`: its words with everything a tool may not change put back, by id. */
type Content = { text: string; things: Map<string, string[]> }

type Draft = {
  line: number
  name: string
  isApproved: boolean
  state: string
  subState: string
  source: Content[]
  target: Content[]
  data: Map<string, string>
}

class Unsafe extends Error {}
class Broken extends Error {}

const empty = (): Content => ({ text: '', things: new Map() })
const add = (content: Content, id: string, raw: string): void => {
  content.text += raw
  if (id !== '') content.things.set(id, [...(content.things.get(id) ?? []), raw])
}

/** `/locales/orders.json` and `orders` name the same texts; what tools write where nobody named a file, names none. */
const namespaceOf = (original: string): string => {
  const name = /([^/\\]+?)(?:\.[A-Za-z]{2,5})?$/u.exec(original.trim())?.[1] ?? ''
  return /^(?:undefined|null|global|file|messages|f\d+)$/u.test(name) ? '' : name
}

const reviewed = new Set(['signed-off', 'final', 'reviewed'])
const stateOf = ({ state, subState, isApproved }: Draft): UnitState => {
  if (/needs|new|initial/u.test(state) || subState.endsWith('outdated')) return 'needsReview'
  if (reviewed.has(state) || isApproved) return 'reviewed'
  return state === 'translated' ? 'translated' : null
}

/** Tools write forms as an ending, or in brackets. */
const keyOf = (name: string): { namespace: string; key: string } => {
  const { namespace, key } = splitName(name)
  return { namespace, key: key.replace(/\[(zero|one|two|few|many|other)\]$/u, '_$1') }
}

/** A number in a plural form may be said in words; everything else the source has must come back. */
function lostOf(source: Content, target: Content, key: string): string[] {
  const isForm = splitKey(key).form !== ''
  const times = (text: string, part: string): number => text.split(part).length - 1
  return [...source.things].flatMap(([id, raws]) =>
    target.things.has(id)
      ? []
      : raws.filter((raw) => {
          if (raw === '' || (isForm && /^\{\{-?\s*count\b/u.test(raw))) return false
          return times(target.text, raw) < times(source.text, raw)
        }),
  )
}

/** XLIFF 1.2 and 2.0, told apart by their elements. No document type, and so no entities of one's own, is read. */
export function readXliff(text: string): FileContents {
  const units: Unit[] = []
  const issues: Issue[] = []
  const parser = new SaxesParser({ xmlns: false, position: true })
  const path: string[] = []
  let language = ''
  let fileLanguage = ''
  let namespace = ''
  let unit: Draft | null = null
  let content: Content | null = null
  /** Things whose raw text stands between their tags; and what is written when a pair ends. */
  let native: { id: string; text: string } | null = null
  let dataId: string | null = null
  const ends: string[] = []

  const finish = (draft: Draft): void => {
    const { namespace: own, key } = keyOf(draft.name)
    if (key === '') return void issues.push({ line: draft.line, code: 'noKey' })
    const [source, target] = [draft.source, draft.target].map((parts) => {
      const whole = empty()
      for (const part of parts) {
        whole.text += part.text
        for (const [id, raws] of part.things) whole.things.set(id, [...(whole.things.get(id) ?? []), ...raws])
      }
      return whole
    }) as [Content, Content]
    if (target.text === '') issues.push({ line: draft.line, code: 'untranslated', key })
    const lost = target.text === '' ? [] : lostOf(source, target, key)
    const from = draft.source.length === 0 ? null : source.text
    const known = { namespace: own || namespace, language: fileLanguage || language, state: stateOf(draft) }
    units.push(unitOf({ line: draft.line, key, text: target.text, source: from, lost, ...known }))
  }

  const rawOf = (draft: Draft, id: string, given: string | undefined, ref: string | undefined): string => {
    if (given !== undefined && given !== '') return given
    const data = ref === undefined ? undefined : draft.data.get(ref)
    if (data !== undefined) return data
    for (const part of draft.source) {
      const raw = part.things.get(id)?.[0]
      if (raw !== undefined) return raw
    }
    return ''
  }

  const inlineOpens = (draft: Draft, into: Content, name: string, a: Record<string, string>): void => {
    const id = a.id ?? a.startRef ?? ''
    if (name === 'cp') into.text += character(a.hex)
    else if (name === 'x') {
      const control = a.ctype === 'x-control' ? /^U\+([0-9A-F]{4,6})$/u.exec(a['equiv-text'] ?? '') : null
      if (control) into.text += character(control[1])
      else add(into, id, rawOf(draft, id, a['equiv-text'], undefined))
    } else if (name === 'ph' || name === 'it' || name === 'bpt' || name === 'ept') {
      if (a.equiv !== undefined || a.dataRef !== undefined || a.disp !== undefined)
        add(into, id, rawOf(draft, id, a.equiv ?? a.disp, a.dataRef))
      else native = { id: name === 'ept' ? `/${id}` : id, text: a['equiv-text'] ?? '' }
    } else if (name === 'sc' || name === 'ec') {
      const end = name === 'ec' ? `/${id}` : id
      add(into, end, rawOf(draft, end, a.equiv, a.dataRef))
    } else if (name === 'pc') {
      add(into, id, rawOf(draft, id, a.equivStart, a.dataRefStart))
      ends.push(rawOf(draft, `/${id}`, a.equivEnd, a.dataRefEnd))
      into.things.set(`/${id}`, [ends.at(-1) ?? ''])
    } else if (name === 'g') {
      add(into, id, `<${id}>`)
      ends.push(`</${id}>`)
    }
  }

  parser.on('doctype', () => {
    throw new Unsafe()
  })
  parser.on('error', (error) => {
    throw new Broken(error.message)
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = tag.name.replace(/^.*:/u, '')
    const a = tag.attributes
    path.push(name)
    if (path.length > deepest) throw new Unsafe()
    if (name === 'xliff') language = a.trgLang ?? ''
    else if (name === 'file') {
      fileLanguage = a['target-language'] ?? ''
      namespace = namespaceOf(a.original ?? a.id ?? '')
    } else if (name === 'trans-unit' || name === 'unit') {
      const named = name === 'unit' ? (a.name ?? a.id) : (a.resname ?? a.id)
      unit = {
        ...{ line: parser.line, name: named ?? '', isApproved: a.approved === 'yes', state: '', subState: '' },
        ...{ source: [], target: [], data: new Map() },
      }
    } else if (unit && name === 'segment') [unit.state, unit.subState] = [a.state ?? '', a.subState ?? '']
    else if (unit && name === 'data') dataId = a.id ?? ''
    else if (unit && (name === 'source' || name === 'target') && !path.includes('alt-trans')) {
      content = empty()
      unit[name].push(content)
      if (name === 'target' && a.state !== undefined) unit.state = a.state
    } else if (unit && content) inlineOpens(unit, content, name, a)
  })
  const takeText = (words: string): void => {
    if (native) native.text += words
    else if (content) content.text += words
    else if (unit && dataId !== null) unit.data.set(dataId, (unit.data.get(dataId) ?? '') + words)
  }
  parser.on('text', takeText)
  parser.on('cdata', takeText)
  parser.on('closetag', (tag) => {
    const name = tag.name.replace(/^.*:/u, '')
    path.pop()
    if (native && content && ['ph', 'it', 'bpt', 'ept'].includes(name)) {
      add(content, native.id, unit && native.text === '' ? rawOf(unit, native.id, undefined, undefined) : native.text)
      native = null
    } else if (content && (name === 'pc' || name === 'g')) content.text += ends.pop() ?? ''
    else if (name === 'source' || name === 'target') content = null
    else if (name === 'data') dataId = null
    else if (unit && (name === 'trans-unit' || name === 'unit')) {
      finish(unit)
      unit = null
    }
  })
  try {
    parser.write(text.replace(/^\uFEFF/u, '')).close()
  } catch (error) {
    if (!(error instanceof Unsafe) && !(error instanceof Broken)) throw error
    issues.push({ line: Math.max(parser.line, 1), code: error instanceof Unsafe ? 'unsafe' : 'broken' })
    // Half a file is no file: what was read before the fault is not taken.
    return { units: [], issues }
  }
  return { units, issues }
}

const character = (hex: string | undefined): string => {
  const code = Number.parseInt(hex ?? '', 16)
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
