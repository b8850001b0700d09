import type { Form, Forms } from '../forms'
import { keyShape, physicalKey, splitKey } from '../keys'
import { categoriesOf } from '../plural-forms'
import type { Found } from './rule'

/** What the keys of a namespace show by their names. */
export type NamedKeys = {
  readonly language: string
  /** As they stand in the file, nested ones with dots. */
  readonly keys: readonly string[]
  /** Bases somebody has marked as no plural. */
  readonly notPlural?: ReadonlySet<string>
}

export type FoundByBase = Map<string, Found[]>

/** Adds a finding to those of a base. */
export const add = (into: FoundByBase, base: string, found: Found): void => {
  const known = into.get(base)
  if (known) known.push(found)
  else into.set(base, [found])
}

const numbered = /^(.+)_(\d)$/

/** `_plural` and `_0`, `_1`, `_2` of i18next v3, which no version since v24 reads. */
const oldPlurals = ({ keys, language }: NamedKeys, into: FoundByBase): void => {
  const all = new Set(keys)
  const indexes = new Map<string, string[]>()
  for (const key of keys) {
    const single = key.endsWith('_plural') ? key.slice(0, -'_plural'.length) : null
    if (single !== null && all.has(single)) {
      const fixes = [{ kind: 'renameKey' as const, from: key, to: physicalKey(single, 'other') }]
      add(into, key, { problem: 'oldPlural.plural', params: { key }, fixes })
    }
    const base = numbered.exec(key)?.[1]
    if (base !== undefined) indexes.set(base, [...(indexes.get(base) ?? []), key])
  }
  const order = categoriesOf(language)
  for (const [base, found] of indexes) {
    // A text by itself beside them makes the numbers values of a context.
    if (!found.includes(`${base}_0`) || !found.includes(`${base}_1`) || all.has(base)) continue
    for (const key of found) {
      const category = order[Number(key.slice(-1))]
      const fixes = category ? [{ kind: 'renameKey' as const, from: key, to: physicalKey(base, category) }] : []
      add(into, key, { problem: 'oldPlural.index', params: { key }, fixes })
    }
  }
}

/** `a` as a text and `a.b` as another one: a nested file holds only one of them. */
const collisions = ({ keys }: NamedKeys, into: FoundByBase): void => {
  const all = new Set(keys)
  const told = new Set<string>()
  for (const key of keys) {
    for (let at = key.indexOf('.'); at > 0; at = key.indexOf('.', at + 1)) {
      const parent = key.slice(0, at)
      if (!all.has(parent) || told.has(parent)) continue
      told.add(parent)
      add(into, splitKey(parent).base, { problem: 'keyCollision.collision', params: { key: parent, other: key } })
    }
  }
}

const separators = ({ keys }: NamedKeys, into: FoundByBase): void => {
  for (const key of keys) {
    const isLoose = key.startsWith('.') || key.endsWith('.') || key.includes('..')
    const separator = key.includes(':') ? ':' : isLoose ? '.' : null
    if (separator !== null)
      add(into, splitKey(key).base, { problem: 'keySeparator.separator', params: { key, separator } })
  }
}

const lookalikes = ({ keys, notPlural, language }: NamedKeys, into: FoundByBase): void => {
  const { groups } = keyShape(keys, { notPlural, hasOneForm: categoriesOf(language).length === 1 })
  for (const { base, isLookAlike } of groups.values()) {
    const { base: stem, form } = splitKey(base)
    // With siblings that are none themselves: somebody has said so of the whole group.
    if (!isLookAlike || notPlural?.has(stem)) continue
    const params = { key: base, form }
    add(into, base, { problem: 'suffixLookalike.lookalike', params, fixes: [{ kind: 'notPlural' }] })
  }
}

/** What is wrong with the names of keys, by base: plural forms of an older i18next, and names that collide. */
export const checkKeyNames = (named: NamedKeys): FoundByBase => {
  const found: FoundByBase = new Map()
  oldPlurals(named, found)
  collisions(named, found)
  separators(named, found)
  lookalikes(named, found)
  return found
}

const says = (forms: Forms | undefined): boolean => Object.values(forms ?? {}).some((text) => text.trim() !== '')

/** Variants by context that only one of two languages has; i18next then shows the text without it. */
export const checkContexts = (texts: ReadonlyMap<string, Forms>, source: ReadonlyMap<string, Forms>): FoundByBase => {
  const found: FoundByBase = new Map()
  const forms = (base: string): [string, Form][] =>
    (Object.keys(source.get(base) ?? texts.get(base) ?? {}) as Form[]).map((form) => [base, form])
  const { groups } = keyShape(
    [...source.keys(), ...texts.keys()].flatMap(forms).map(([base, form]) => physicalKey(base, form)),
  )
  for (const { base, contextOf, context } of groups.values()) {
    if (contextOf === null || context === null) continue
    const [own, theirs] = [says(texts.get(base)), says(source.get(base))]
    if (theirs && !own && says(texts.get(contextOf))) {
      const fixes = [{ kind: 'forms' as const, set: texts.get(contextOf) ?? {}, remove: [] }]
      add(found, base, { problem: 'context.missing', params: { context, key: contextOf }, fixes })
    }
    if (own && !theirs && says(source.get(contextOf)))
      add(found, base, { problem: 'context.extra', params: { context, key: contextOf } })
  }
  return found
}
