import PO from 'pofile'
import { formsOfPlurals, pluralsFor, readPlurals } from './gettext-plurals'
import { type FileContents, fullName, type Issue, type OutText, splitName, type Unit, unitOf } from './unit'

const keyMark = 'x-portico'

/** A file of gettext. Names of texts come from the context, else from the text itself, as tools differ in it. */
export function readPo(text: string, { language = '' } = {}): FileContents {
  const plain = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n')
  const po = PO.parse(withHeader(plain))
  const lines = linesOfItems(plain)
  const named = (po.headers.Language ?? '').trim() || language
  const plurals = readPlurals(po.headers['Plural-Forms'] ?? '') ?? pluralsFor(named === '' ? 'en' : named)
  const forms = formsOfPlurals(plurals, named === '' ? 'en' : named)
  const units: Unit[] = []
  const issues: Issue[] = []
  for (const [at, item] of po.items.entries()) {
    const line = lines[at] ?? 1
    const { namespace, key } = splitName(item.msgctxt || item.msgid)
    if (item.obsolete) {
      issues.push({ line, code: 'obsolete', key })
      continue
    }
    const isFuzzy = Object.keys(item.flags).some((flag) => flag.trim() === 'fuzzy' && item.flags[flag])
    // Where the text itself is the name, it is a wording of the source only if no context says otherwise.
    const source = item.msgid === key || item.msgid === fullName(namespace, key) ? null : item.msgid
    const common = { line, language: named, namespace, state: isFuzzy ? ('needsReview' as const) : null }
    if (item.msgid_plural == null) {
      const words = item.msgstr[0] ?? ''
      if (words === '') issues.push({ line, code: 'untranslated', key })
      units.push(unitOf({ ...common, key, text: words, source }))
      continue
    }
    if (item.msgstr.every((words) => !words)) issues.push({ line, code: 'untranslated', key })
    for (const [index, words = ''] of item.msgstr.entries()) {
      const form = forms[index]
      if (!form) {
        if (words !== '') issues.push({ line, code: 'noForm', key })
        continue
      }
      const from = source === null ? null : form === 'one' ? item.msgid : item.msgid_plural
      units.push(unitOf({ ...common, key: `${key}_${form}`, text: words, source: from }))
    }
  }
  return { units, issues }
}

/** Without a header the first text would be taken for one. */
const withHeader = (text: string): string =>
  /^(?:#[^\n]*\n|\s*\n)*msgid\s+""\s*\n(?:"[^\n]*\n?)*\s*msgstr\s+""/u.test(text) &&
  !/^(?:#[^\n]*\n|\s*\n)*msgid\s+""\s*\n"/u.test(text)
    ? text
    : `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n${text}`

/** The line each entry begins at, in the order in which they are read: those without a text are none. */
function linesOfItems(text: string): number[] {
  const found: number[] = []
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) {
    const match = /^\s*(?:#~\s*)?msgid\s+"(.*)"\s*$/u.exec(line)
    if (!match) continue
    let isEmpty = match[1] === ''
    for (let next = at + 1; isEmpty; next += 1) {
      const more = /^\s*(?:#~\s*)?"(.*)"\s*$/u.exec(lines[next] ?? '')
      if (!more) break
      isEmpty = more[1] === ''
    }
    if (!isEmpty) found.push(at + 1)
  }
  return found
}

type Group = { first: OutText; forms: Map<string, OutText> }

/** Rows of one text that gettext counts by its own formula; ranks and what it has no form for are texts of their own. */
function groupsOf(texts: readonly OutText[], forms: readonly (string | null)[]): Group[] {
  const groups = new Map<string, Group>()
  for (const text of texts) {
    const isCounted = forms.includes(text.form)
    const name = isCounted ? fullName(text.namespace, text.base) : ` ${fullName(text.namespace, text.key)}`
    const group = groups.get(name) ?? { first: text, forms: new Map<string, OutText>() }
    group.forms.set(isCounted ? text.form : '', text)
    groups.set(name, group)
  }
  return [...groups.values()]
}

/** Which forms of a language a file of gettext has no place for: fractions in Polish. */
export const formsLeftOut = (language: string, used: readonly string[]): string[] => {
  const forms = formsOfPlurals(pluralsFor(language), language)
  return used.filter(
    (form) => form !== '' && !form.startsWith('ordinal_') && form !== 'zero' && !forms.some((each) => each === form),
  )
}

export function writePo(texts: readonly OutText[], language: string): string {
  const plurals = pluralsFor(language)
  const forms = formsOfPlurals(plurals, language)
  const lost = new Set(formsLeftOut(language, [...new Set(texts.map(({ form }) => form))]))
  const po = new PO()
  po.headers = {
    'Project-Id-Version': 'Portico',
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': plurals.header,
    'X-Generator': keyMark,
  }
  for (const { first, forms: rows } of groupsOf(
    texts.filter(({ form }) => !lost.has(form)),
    forms,
  )) {
    const item = new PO.Item()
    const isPlural = !rows.has('')
    const source = (form: string): string => rows.get(form)?.source || [...rows.values()][0]?.source || ''
    item.msgctxt = fullName(first.namespace, isPlural ? first.base : first.key)
    // Gettext has no empty text: the name stands for it.
    item.msgid = (isPlural ? source('one') : first.source) || item.msgctxt
    if (isPlural) item.msgid_plural = source('other') || source('many') || item.msgid
    const own = isPlural ? forms.map((form) => (form ? rows.get(form) : undefined)) : [first]
    item.msgstr = own.map((row) => (row && row.state !== 'hidden' ? row.text : ''))
    if (own.some((row) => row?.state === 'translated')) item.flags.fuzzy = true
    item.comments = [...rows.values()].flatMap(({ comments }) => comments).flatMap(linesOf)
    item.extractedComments = [...linesOf(first.description), ...limitOf(first)]
    po.items.push(item)
  }
  return `${po.toString()}\n`
}

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '')
const limitOf = ({ maxLength }: OutText): string[] => (maxLength === null ? [] : [`max-length:${maxLength}`])
