import { readEntries } from '@/domain/translations/locale-file'
import { type FileContents, type Issue, type OutText, type Unit, unitOf } from './unit'
import { hasOldPlurals, newKey } from './v3-keys'

/** Where each line begins, for places in a text. */
export const lineAt = (text: string): ((place: number) => number) => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (place) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

/**
 * A locale file of i18next, nested or flat. The keys of the third format are read as those of the fourth where
 * `convertOld` says so; `language` then tells what their numbers stand for.
 */
export function readJson(text: string, { language = '', convertOld = false } = {}): FileContents {
  const read = readEntries(text)
  if (!read.ok) return { units: [], issues: [{ line: read.error.line, code: 'broken' }] }
  const keys = new Set(read.value.map(([key]) => key))
  const isOld = hasOldPlurals(keys)
  const issues: Issue[] = []
  const units = new Map<string, Unit>()
  const place = placesOf(text)
  for (const [name, words] of read.value) {
    const line = place(name)
    const key = (isOld && convertOld && newKey(name, keys, language)) || name
    if (units.has(key)) issues.push({ line, code: 'twice', key })
    if (words === '') issues.push({ line, code: 'untranslated', key })
    units.set(key, unitOf({ line, key, text: words }))
  }
  return { units: [...units.values()], issues, hasOldPlurals: isOld }
}

/** Finds the line of each text while they come in the order of the file. */
function placesOf(text: string): (key: string) => number {
  const lines = lineAt(text)
  let from = 0
  let isFlat: boolean | undefined
  return (key) => {
    const last = key.slice(key.lastIndexOf('.') + 1)
    if (last !== key) isFlat ??= text.includes(JSON.stringify(key))
    const at = text.indexOf(JSON.stringify(isFlat ? key : last), from)
    if (at >= 0) from = at + 1
    return lines(from)
  }
}

type Tree = Map<string, string | Tree>

/** Texts by the parts of their keys. Where a text stands in the way of a group, the group's keys stay flat beside it. */
function treeOf(entries: ReadonlyMap<string, string>): Tree {
  const root: Tree = new Map()
  for (const [key, text] of entries) {
    let level = root
    let from = 0
    for (let cut = key.indexOf('.'); cut >= 0; cut = key.indexOf('.', cut + 1)) {
      if (entries.has(key.slice(0, cut))) break
      const part = key.slice(from, cut)
      const below = level.get(part)
      const next: Tree = below instanceof Map ? below : new Map()
      if (!below) level.set(part, next)
      level = next
      from = cut + 1
    }
    level.set(key.slice(from), text)
  }
  return root
}

// Printed by hand: an object would put keys that are numbers first.
function print(tree: Tree, indent: string): string {
  if (tree.size === 0) return '{}'
  const members = [...tree].map(([key, value]) => {
    const printed = typeof value === 'string' ? JSON.stringify(value) : print(value, `${indent}  `)
    return `${indent}  ${JSON.stringify(key)}: ${printed}`
  })
  return `{\n${members.join(',\n')}\n${indent}}`
}

/** What has no words is left out: an empty text would hide the language that stands in for it. */
export function writeJson(texts: readonly OutText[], isFlat: boolean): string {
  const said = texts.filter(({ text, state }) => text !== '' && state !== 'hidden')
  const entries = new Map(said.map(({ key, text }) => [key, text]))
  return `${print(isFlat ? new Map(entries) : treeOf(entries), '')}\n`
}

/** Keys of texts that are the name of a group as well: nested, the group's keys stay flat. */
export const textsThatAreGroups = (keys: ReadonlySet<string>): string[] => {
  const found = new Set<string>()
  for (const key of keys)
    for (let cut = key.indexOf('.'); cut >= 0; cut = key.indexOf('.', cut + 1))
      if (keys.has(key.slice(0, cut))) found.add(key.slice(0, cut))
  return [...found]
}
