import { compareForms, splitKey } from './keys'
import {
  type JsonDocument,
  type JsonError,
  type JsonLeaf,
  type JsonMember,
  type JsonNode,
  type JsonObject,
  NotJson,
  parseJson,
  printJson,
} from './json-tree'

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: JsonError }

type LocaleDocument = JsonDocument & { root: JsonObject }

const parse = (text: string): LocaleDocument => {
  const document = parseJson(text)
  const { root } = document
  if (root.kind !== 'object') throw new NotJson(text, document.before.length, 'notAnObject')
  return { ...document, root }
}

const attempt = <T>(act: () => T): Read<T> => {
  try {
    return { ok: true, value: act() }
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, error: error.error }
    throw error
  }
}

const isText = (node: JsonNode): node is JsonLeaf & { value: string } =>
  node.kind === 'leaf' && typeof node.value === 'string'

const walk = (node: JsonNode, key: string, found: [string, string][]): void => {
  const below = (part: string | number): string => (key === '' ? String(part) : `${key}.${part}`)
  if (isText(node)) found.push([key, node.value])
  else if (node.kind === 'object') for (const member of node.members) walk(member.value, below(member.key), found)
  else if (node.kind === 'array')
    for (const [index, item] of node.items.entries()) walk(item.value, below(index), found)
}

/**
 * The texts of a locale file by key (`list.title`, `steps.0`), in the order of the file. What is no text (numbers,
 * null) is left out. A key may come twice where a file has it nested and flat, or written twice.
 */
export const readEntries = (text: string): Read<[string, string][]> =>
  attempt(() => {
    const found: [string, string][] = []
    walk(parse(text).root, '', found)
    return found
  })

type Style = { unit: string; line: string; isFlat: boolean; isAscii: boolean }

const styleOf = (text: string, root: JsonObject): Style => ({
  unit: /\n([ \t]+)$/.exec(root.members[0]?.lead ?? '')?.[1] ?? '  ',
  line: text.includes('\r\n') ? '\r\n' : '\n',
  isFlat:
    root.members.some(({ key }) => key.includes('.')) && root.members.every(({ value }) => value.kind !== 'object'),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything beyond ASCII is what is asked for.
  isAscii: /\\u(?!00[01])[0-9a-fA-F]{4}/.test(text) && !/[^\u0000-\u007f]/.test(text.slice(1)),
})

const quoted = (text: string, { isAscii }: Style): string => {
  const json = JSON.stringify(text)
  return isAscii
    ? json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : json
}

/** The line break and indent before a member; blank lines of its neighbour are not repeated. */
const leadLike = (object: JsonObject, depth: number, style: Style): string => {
  const neighbour = object.members[1]?.lead ?? object.members[0]?.lead
  if (neighbour === undefined) return style.line + style.unit.repeat(depth + 1)
  const indent = /[\n\r]([ \t]*)$/.exec(neighbour)
  return indent ? style.line + indent[1] : neighbour === '' && object.members.length < 2 ? ' ' : neighbour
}

/** Where a new key belongs among those of its object: beside its own plural forms, else as the reference has it. */
const placeOf = (keys: readonly string[], key: string, reference: readonly string[]): number => {
  const { base, form } = splitKey(key)
  const family = keys.map((other) => splitKey(other))
  const before = family.findLastIndex((other) => other.base === base && compareForms(other.form, form) < 0)
  if (before >= 0 && form !== '') return before + 1
  const after = family.findIndex((other) => other.base === base && compareForms(other.form, form) > 0)
  if (after >= 0) return after
  const at = reference.indexOf(key)
  const bases = reference.map((other) => splitKey(other).base)
  const place = at >= 0 ? at : bases.indexOf(base)
  for (let index = place - 1; index >= 0; index--) {
    const known = family.findLastIndex(
      (other, position) => keys[position] === reference[index] || other.base === bases[index],
    )
    if (known >= 0) return known + 1
  }
  if (place >= 0) return 0
  const isSorted = keys.length > 2 && keys.every((other, index) => index === 0 || (keys[index - 1] ?? '') < other)
  const next = isSorted ? keys.findIndex((other) => other > key) : -1
  return next >= 0 ? next : keys.length
}

type Place = { object: JsonObject; depth: number; style: Style }

const insert = ({ object, depth, style }: Place, key: string, value: JsonNode, reference: readonly string[]): void => {
  const { members } = object
  const keys = members.map((member) => member.key)
  const at = placeOf(keys, key, reference)
  const lead = leadLike(object, depth, style)
  const first = members[0]
  if (members.length === 0) object.end = style.line + style.unit.repeat(depth)
  const member: JsonMember = {
    lead: at === 0 ? (first?.lead ?? lead) : lead,
    key,
    keyRaw: quoted(key, style),
    colon: first?.colon ?? ': ',
    value,
    tail: '',
  }
  if (at === 0 && first) first.lead = lead
  members.splice(at, 0, member)
}

/** Keys of the reference that stand directly within a path, each once. */
const childrenOf = (reference: readonly string[], path: string): string[] => {
  const start = path === '' ? '' : `${path}.`
  const within = reference.filter((key) => key.startsWith(start))
  return [...new Set(within.map((key) => key.slice(start.length).split('.')[0] ?? ''))]
}

const find = (object: JsonObject, key: string): JsonMember | undefined =>
  object.members.findLast((member) => member.key === key)

const setText = (place: Place, path: string, key: string, text: string, reference: readonly string[]): void => {
  const { object, depth, style } = place
  const leaf: JsonLeaf = { kind: 'leaf', raw: quoted(text, style), value: text }
  const whole = find(object, key)
  if (whole && whole.value.kind === 'leaf') {
    if (whole.value.value !== text) whole.value = leaf
    return
  }
  const cut = key.indexOf('.')
  if (cut < 0 || style.isFlat) return insert(place, key, leaf, style.isFlat ? reference : childrenOf(reference, path))
  const [part, rest] = [key.slice(0, cut), key.slice(cut + 1)]
  const member = find(object, part)
  const below = path === '' ? part : `${path}.${part}`
  if (member?.value.kind === 'array') return setItem(member.value, rest, leaf)
  // A text stands where an object would have to: i18next finds the flat key beside it.
  if (member?.value.kind === 'leaf') return insert(place, key, leaf, childrenOf(reference, path))
  const child: JsonObject = member?.value ?? { kind: 'object', members: [], end: '' }
  setText({ object: child, depth: depth + 1, style }, below, rest, text, reference)
  if (!member) insert(place, part, child, childrenOf(reference, path))
}

const setItem = (array: JsonNode & { kind: 'array' }, key: string, leaf: JsonLeaf): void => {
  const item = array.items[Number(key)]
  if (item && isText(item.value) && item.value.value !== leaf.value) item.value = leaf
}

/** Objects that lose their last text go with it. Items of lists stay, or the others would get new keys. */
const remove = (object: JsonObject, key: string): void => {
  const take = (member: JsonMember): void => {
    const at = object.members.indexOf(member)
    const next = object.members[at + 1]
    if (at === 0 && next) next.lead = member.lead
    object.members.splice(at, 1)
    if (object.members.length === 0) object.end = ''
  }
  const whole = find(object, key)
  if (whole && whole.value.kind === 'leaf') return take(whole)
  for (let cut = key.indexOf('.'); cut >= 0; cut = key.indexOf('.', cut + 1)) {
    const member = find(object, key.slice(0, cut))
    if (member?.value.kind !== 'object') continue
    const before = member.value.members.length
    remove(member.value, key.slice(cut + 1))
    if (before > 0 && member.value.members.length === 0) take(member)
    return
  }
}

/**
 * A locale file with some of its texts changed, and every other byte as it was: indent, line ends, escapes, blank lines.
 * @param changes By key of the file (`list.footer_few`); null takes the text away.
 * @param reference Keys in the order of the source language: new ones are put where they stand there.
 */
export const applyToFile = (
  source: string,
  changes: ReadonlyMap<string, string | null>,
  reference: readonly string[] = [],
): Read<string> =>
  attempt(() => {
    const document = parse(source)
    const style = styleOf(source, document.root)
    for (const [key, text] of changes)
      if (text === null) remove(document.root, key)
      else setText({ object: document.root, depth: 0, style }, '', key, text, reference)
    return printJson(document)
  })

/** A new locale file, as the ones of this project are written. */
export const writeFile = (entries: Iterable<readonly [string, string]>): string => {
  const written = applyToFile('{}\n', new Map(entries))
  return written.ok ? written.value : '{}\n'
}
