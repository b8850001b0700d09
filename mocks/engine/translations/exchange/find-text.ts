import type { TextKeyId } from '@/domain/ids'
import { keyShape, splitKey } from '@/domain/translations/keys'
import { textKeyIdOf } from '@/domain/translations/text-states'
import type { TextCatalogue } from '../catalogue/catalogue'
import type { Found, Wording } from './wording'

/** To which text a wording belongs. Keys that are not there are read as the file shows them. */
export function textFinder(catalogue: TextCatalogue, wordings: readonly Wording[]): (wording: Wording) => Found {
  const known = (namespace: string, base: string) => catalogue.placeOf(textKeyIdOf(namespace, base) as TextKeyId)
  const isUnknown = ({ namespace, key }: Wording): boolean =>
    known(namespace, key) === undefined && known(namespace, splitKey(key).base) === undefined
  const shapes = new Map(
    [...Map.groupBy(wordings.filter(isUnknown), ({ namespace }) => namespace)].map(([namespace, own]) => [
      namespace,
      keyShape(own.map(({ key }) => key)),
    ]),
  )
  const bySource = sourcesOf(catalogue)
  return ({ namespace, key, source }) => {
    const plain = known(namespace, key)
    if (plain !== undefined) return { place: plain, base: key, form: '', counts: 'no' }
    const { base, form } = splitKey(key)
    const counted = form === '' ? undefined : known(namespace, base)
    if (counted !== undefined) return { place: counted, base, form, counts: catalogue.keys[counted]?.counts ?? 'no' }
    // Tools that know no keys name a text by its source.
    const named = source === null ? bySource().get(key) : undefined
    if (named !== undefined) return { place: named, base: catalogue.keys[named]?.base ?? key, form: '', counts: 'no' }
    const shape = shapes.get(namespace)
    const split = shape?.split(key) ?? { base: key, form: '' as const }
    return { place: undefined, ...split, counts: shape?.groups.get(split.base)?.counts ?? 'no' }
  }
}

/** Keys by their only wording in the source language, where no other key has the same. */
function sourcesOf(catalogue: TextCatalogue): () => ReadonlyMap<string, number> {
  let made: Map<string, number> | undefined
  return () => {
    if (made) return made
    made = new Map()
    const twice = new Set<string>()
    for (const place of catalogue.keys.keys()) {
      const words = catalogue.source.now(place).forms['']
      if (words === undefined || words === '') continue
      if (made.has(words)) twice.add(words)
      made.set(words, place)
    }
    for (const words of twice) made.delete(words)
    return made
  }
}
