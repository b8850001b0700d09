import { idsOf, type Inline, inlineTree } from './inline-tree'
import { fullName, type OutText } from './unit'

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: these have no place in XML and are written apart.
const noXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const escaped = (text: string): string => text.replaceAll(/[&<>"\r]/gu, (each) => named[each] ?? each)
const attribute = (text: string): string =>
  escaped(text.replaceAll(noXml, '\ufffd')).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
const written = (text: string, apart: (unit: string) => string): string => {
  let result = ''
  let from = 0
  for (const { 0: unit, index } of text.matchAll(noXml)) {
    result += escaped(text.slice(from, index)) + apart(unit)
    from = index + unit.length
  }
  return result + escaped(text.slice(from))
}

const hexOf = (unit: string): string => unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

const print12 = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string')
        return written(part, (unit) => `<x id="u${hexOf(unit)}" ctype="x-control" equiv-text="U+${hexOf(unit)}"/>`)
      if (part.kind === 'thing') return `<x id="${part.id}" equiv-text="${attribute(part.raw)}"/>`
      const [open, close] = [escaped(part.open), escaped(part.close)]
      return `<bpt id="${part.id}">${open}</bpt>${print12(part.inner)}<ept id="${part.id}">${close}</ept>`
    })
    .join('')

const print20 = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return written(part, (unit) => `<cp hex="${hexOf(unit)}"/>`)
      if (part.kind === 'thing') return `<ph id="${part.id}" equiv="${attribute(part.raw)}"/>`
      const ends = `equivStart="${attribute(part.open)}" equivEnd="${attribute(part.close)}"`
      return `<pc id="${part.id}" ${ends}>${print20(part.inner)}</pc>`
    })
    .join('')

type Versioned = { print: (parts: readonly Inline[]) => string; unit: (text: OutText, at: number) => string[] }

const inlines = ({ source, text }: OutText): { source: Inline[]; target: Inline[] } => {
  const from = inlineTree(source, idsOf())
  return { source: from, target: inlineTree(text, idsOf(from)) }
}
const isSaid = ({ text, state }: OutText): boolean => text !== '' && state !== 'hidden'

const state12 = ({ state, isOutdated }: OutText): string =>
  isOutdated ? 'needs-review-translation' : state === 'reviewed' ? 'final' : 'translated'

const unit12 = (text: OutText): string[] => {
  const { source, target } = inlines(text)
  const limit = text.maxLength === null ? '' : ` maxwidth="${text.maxLength}" size-unit="char"`
  const notes = text.comments.map((each) => `  <note from="translator">${written(each, () => ' ')}</note>`)
  const approved = text.state === 'reviewed' && !text.isOutdated ? ' approved="yes"' : ''
  return [
    `<trans-unit id="${attribute(fullName(text.namespace, text.key))}" xml:space="preserve"${limit}${approved}>`,
    `  <source>${print12(source)}</source>`,
    isSaid(text)
      ? `  <target state="${state12(text)}">${print12(target)}</target>`
      : '  <target state="needs-translation"/>',
    ...(text.description === '' ? [] : [`  <note from="developer">${written(text.description, () => ' ')}</note>`]),
    ...notes,
    '</trans-unit>',
  ]
}

const unit20 = (text: OutText, at: number): string[] => {
  const { source, target } = inlines(text)
  const state = !isSaid(text) ? 'initial' : text.state === 'reviewed' && !text.isOutdated ? 'reviewed' : 'translated'
  const sub = text.isOutdated && isSaid(text) ? ' subState="portico:outdated"' : ''
  const limit = text.maxLength === null ? [] : [`<note category="max-length">${text.maxLength}</note>`]
  const about =
    text.description === '' ? [] : [`<note category="description">${written(text.description, () => ' ')}</note>`]
  const said = text.comments.map((each) => `<note category="comment">${written(each, () => ' ')}</note>`)
  const notes = [...about, ...limit, ...said]
  return [
    `<unit id="u${at + 1}" name="${attribute(fullName(text.namespace, text.key))}" xml:space="preserve">`,
    ...(notes.length === 0 ? [] : ['  <notes>', ...notes.map((note) => `    ${note}`), '  </notes>']),
    `  <segment state="${state}"${sub}>`,
    `    <source>${print20(source)}</source>`,
    ...(isSaid(text) ? [`    <target>${print20(target)}</target>`] : []),
    '  </segment>',
    '</unit>',
  ]
}

const indent = (lines: readonly string[], by: string): string[] => lines.map((line) => `${by}${line}`)

/** Units of a file; the forms of one text stand in a group. */
function body(
  texts: readonly OutText[],
  { unit }: Pick<Versioned, 'unit'>,
  groupOf: (text: OutText) => string,
): string[] {
  const lines: string[] = []
  for (let at = 0; at < texts.length; ) {
    const text = texts[at]
    if (!text) break
    let end = at + 1
    const isPart = (next: OutText | undefined): boolean => next?.base === text.base && next.namespace === text.namespace
    while (text.form !== '' && isPart(texts[end])) end += 1
    const own = texts.slice(at, end).flatMap((each, place) => unit(each, at + place))
    lines.push(...(text.form === '' ? own : [groupOf(text), ...indent(own, '  '), '</group>']))
    at = end
  }
  return lines
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'

/** XLIFF 1.2 of one language: what tools of translators read. */
export function writeXliff12(texts: readonly OutText[], source: string, target: string): string {
  const files = [...Map.groupBy(texts, ({ namespace }) => namespace)].flatMap(([namespace, own]) => [
    `  <file original="${attribute(namespace)}" source-language="${source}" target-language="${target}" datatype="plaintext">`,
    '    <body>',
    ...indent(
      body(
        own,
        { unit: unit12 },
        ({ namespace: ns, base }) => `<group id="${attribute(fullName(ns, base))}" restype="x-plurals">`,
      ),
      '      ',
    ),
    '    </body>',
    '  </file>',
  ])
  return `${[head, '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">', ...files, '</xliff>'].join('\n')}\n`
}

export function writeXliff20(texts: readonly OutText[], source: string, target: string): string {
  let at = 0
  const files = [...Map.groupBy(texts, ({ namespace }) => namespace)].flatMap(([namespace, own]) => {
    at += 1
    return [
      `  <file id="f${at}" original="${attribute(namespace)}">`,
      ...indent(
        body(
          own,
          { unit: unit20 },
          ({ namespace: ns, base }) =>
            `<group id="g${own.findIndex((each) => each.base === base) + 1}" name="${attribute(fullName(ns, base))}">`,
        ),
        '    ',
      ),
      '  </file>',
    ]
  })
  const root = `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="${source}" trgLang="${target}">`
  return `${[head, root, ...files, '</xliff>'].join('\n')}\n`
}
