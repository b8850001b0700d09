import { splitKey } from '@/domain/translations/keys'
import { nestsOf, tokenize } from '@/domain/translations/tokens'
import type { CatalogueParts } from './catalogue'
import type { Column } from './column'
import type { KeyEntry } from './key-list'

/** What a type of problem says is looked up by the type, which no code names letter by letter. */
const lookedUp: ReadonlySet<string> = new Set(['problems'])

export type Usage = {
  /** False: nothing asks for the key. Always true while nobody has looked at the code. */
  isUsed(place: number): boolean
  /** A text of the source says something else, and may nest other keys now. */
  sourceChanged(): void
}
export type UsageOf = {
  keys: readonly KeyEntry[]
  source: Column
  parts: Pick<CatalogueParts, 'uses' | 'businessNamespaces'>
}

/** Which keys code or another text asks for. Texts of the business are shown where its records are. */
export function createUsage({ keys, source, parts: { uses, businessNamespaces } }: UsageOf): Usage {
  // The code stays as it is while the portal runs.
  const inCode = new Map<string, boolean>()
  let nested: ReadonlySet<string> | undefined

  const nestedNow = (): ReadonlySet<string> => {
    const found = new Set<string>()
    for (const [place, { namespace }] of keys.entries())
      for (const text of Object.values(source.now(place).forms))
        if (text?.includes('$t('))
          for (const { namespace: other, key } of nestsOf(tokenize(text)))
            for (const base of key === '' ? [] : [key, splitKey(key).base]) found.add(`${other ?? namespace}:${base}`)
    return found
  }
  const isAsked = (namespace: string, base: string): boolean => {
    const id = `${namespace}:${base}`
    const isInCode = inCode.get(id) ?? uses?.isUsed(namespace, base) ?? true
    inCode.set(id, isInCode)
    nested ??= isInCode ? nested : nestedNow()
    return isInCode || (nested?.has(id) ?? false)
  }
  return {
    isUsed(place) {
      const key = keys[place]
      if (!key || lookedUp.has(key.namespace) || businessNamespaces.has(key.namespace)) return true
      const { namespace, base, contextOf } = key
      return isAsked(namespace, base) || (contextOf !== null && isAsked(namespace, contextOf))
    },
    sourceChanged() {
      nested = undefined
    },
  }
}
