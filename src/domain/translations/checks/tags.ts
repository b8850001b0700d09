import type { Form } from '../forms'
import type { TagToken } from '../token-kinds'
import type { Edit } from './finding'
import { type Found, nothing, perForm, replacing, span } from './rule'

type Element = { readonly open: TagToken; readonly close: TagToken | null; readonly parent: string | null }
type Structure = { readonly elements: readonly Element[]; readonly found: readonly Found[] }

/** The elements of a text, and the tags that do not fit together. */
const structureOf = (form: Form, tags: readonly TagToken[], length: number): Structure => {
  const elements: Element[] = []
  const found: Found[] = []
  const open: { tag: TagToken; parent: string | null }[] = []
  const parent = (): string | null => open.at(-1)?.tag.name ?? null
  for (const tag of tags) {
    const params = { tag: tag.name }
    const at = span(tag.start, tag.end)
    if (tag.shape === 'self') elements.push({ open: tag, close: tag, parent: parent() })
    else if (tag.shape === 'open') open.push({ tag, parent: parent() })
    else if (open.at(-1)?.tag.name === tag.name) {
      const begun = open.pop()
      if (begun) elements.push({ open: begun.tag, close: tag, parent: begun.parent })
    } else if (open.some((one) => one.tag.name === tag.name)) {
      found.push({ problem: 'tags.crossed', at, params })
      const index = open.findLastIndex((one) => one.tag.name === tag.name)
      const [begun] = open.splice(index, 1)
      if (begun) elements.push({ open: begun.tag, close: tag, parent: begun.parent })
    } else found.push({ problem: 'tags.unopened', at, params, fixes: [replacing(form, tag.start, tag.end, '')] })
  }
  for (const { tag, parent: above } of open) {
    const fixes = [replacing(form, length, length, `</${tag.name}>`)]
    found.push({ problem: 'tags.unclosed', at: span(tag.start, tag.end), params: { tag: tag.name }, fixes })
    elements.push({ open: tag, close: null, parent: above })
  }
  return { elements, found }
}

const countBy = (elements: readonly Element[], name: (element: Element) => string): Map<string, number> => {
  const counted = new Map<string, number>()
  for (const element of elements) counted.set(name(element), (counted.get(name(element)) ?? 0) + 1)
  return counted
}

const surplus = (some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): string[] =>
  [...some].filter(([name, count]) => count > (others.get(name) ?? 0)).map(([name]) => name)

const isSelf = ({ open }: Element): boolean => open.shape === 'self'
const nameOf = ({ open }: Element): string => open.name

const renaming = (form: Form, elements: readonly Element[], from: string, to: string): readonly Edit[] =>
  elements
    .filter((element) => nameOf(element) === from)
    .flatMap(({ open, close }) => (close && close !== open ? [open, close] : [open]))
    .map((tag): Edit => {
      const start = tag.start + tag.raw.indexOf(from)
      return { form, start, end: start + from.length, text: to }
    })

const compared = (form: Form, own: readonly Element[], source: readonly Element[]): Found[] => {
  const [present, wanted] = [countBy(own, nameOf), countBy(source, nameOf)]
  const missing = surplus(wanted, present)
  const extra = surplus(present, wanted)
  const [onlyMissing, onlyExtra] = [missing[0], extra[0]]
  const found: Found[] = []
  const isRenamed = missing.length === 1 && extra.length === 1 && !present.has(onlyMissing ?? '')
  const renamed = isRenamed && onlyMissing !== undefined && onlyExtra !== undefined
  const fixes = renamed ? [{ kind: 'edits' as const, edits: renaming(form, own, onlyExtra, onlyMissing) }] : []
  for (const name of extra) {
    const first = own.find((element) => nameOf(element) === name)?.open
    found.push({ problem: 'tags.extra', at: first ? span(first.start, first.end) : null, params: { tag: name }, fixes })
  }
  if (missing.length > 0) found.push({ problem: 'tags.missing', params: { tags: missing.map((name) => `<${name}>`) } })
  if (found.length > 0) return found
  for (const element of own) {
    const twin = source.find((one) => nameOf(one) === nameOf(element))
    if (!twin) continue
    const at = span(element.open.start, element.open.end)
    const params = { tag: nameOf(element) }
    if (isSelf(twin) !== isSelf(element)) found.push({ problem: 'tags.selfClosing', at, params })
    const places = source.filter((one) => nameOf(one) === nameOf(element)).map(({ parent }) => parent)
    if (!places.includes(element.parent)) found.push({ problem: 'tags.nesting', at, params })
  }
  return found
}

/** Tags of `Trans`: what is numbered stands for a component by its place, so that a lost one loses a link. */
export const tags = perForm('tags', ({ form, own, source }) => {
  if (own.tags.length === 0 && !source?.tags.length) return nothing
  const mine = structureOf(form, own.tags, own.text.length)
  if (mine.found.length > 0 || !source) return mine.found
  return compared(form, mine.elements, structureOf(form, source.tags, source.text.length).elements)
})

const unsafeElements = new Set(
  'script style iframe object embed link meta base form input button textarea select svg math template frame frameset applet'.split(
    ' ',
  ),
)
const unsafeAttribute = /(?:^|\s)(on\w+|style|srcdoc|formaction)\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)/i
const unsafeLink = /(?:^|\s)(href|src|action|xlink:href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/i
const unsafeScheme = /^(?:javascript|data|vbscript):/i
/** Browsers skip blanks and control characters within the scheme. */
const withoutBlanks = (text: string): string => [...text].filter((letter) => letter > ' ').join('')

/** Markup that runs code, loads from elsewhere or changes the page: never in a text, whoever wrote it. */
export const unsafeHtml = perForm('unsafeHtml', ({ form, own }) =>
  own.tags.flatMap((tag): Found[] => {
    const at = span(tag.start, tag.end)
    const name = tag.name.toLowerCase()
    if (unsafeElements.has(name))
      return [
        { problem: 'unsafeHtml.element', at, params: { tag: name }, fixes: [replacing(form, tag.start, tag.end, '')] },
      ]
    const attribute = unsafeAttribute.exec(tag.attributesRaw)
    const link = unsafeLink.exec(tag.attributesRaw)
    const address = link?.[2] ?? link?.[3] ?? link?.[4] ?? ''
    const isBadLink = unsafeScheme.test(withoutBlanks(address))
    const bad = attribute ?? (isBadLink ? link : null)
    if (!bad) return []
    const start = tag.start + tag.raw.indexOf(bad[0])
    const fixes = [replacing(form, start, start + bad[0].length, '')]
    const params = { attribute: bad[1]?.toLowerCase() ?? '' }
    if (attribute) {
      const problem = params.attribute === 'style' ? 'unsafeHtml.style' : 'unsafeHtml.attribute'
      return [{ problem, at, params, fixes }]
    }
    return [{ problem: 'unsafeHtml.link', at, params, fixes }]
  }),
)
