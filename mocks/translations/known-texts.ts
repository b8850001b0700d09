import type { TextKeyId } from '@/domain/ids'
import { isEmptyText, textKeyIdOf } from '@/domain/translations/text-states'
import type { Store } from '@mocks/store/tx'
import { textCatalogue } from './text-catalogue'

export type KnownTexts = {
  /** Is there a key with this base, shipped or added? Undefined where there is no such namespace. */
  has: (namespace: string, base: string) => boolean | undefined
  /** Does a language go without: nothing is published in it, and nobody decided that it needs none? */
  lacks: (language: string, namespace: string, base: string) => boolean
}

export const knownTexts = async (store: Store): Promise<KnownTexts> => {
  const { keys, placeOf, column } = await textCatalogue(store)
  const namespaces = new Set(keys.map(({ namespace }) => namespace))
  const placeNamed = (namespace: string, base: string) => placeOf(textKeyIdOf(namespace, base) as TextKeyId)
  return {
    has: (namespace, base) => (namespaces.has(namespace) ? placeNamed(namespace, base) !== undefined : undefined),
    lacks: (language, namespace, base) => {
      const place = placeNamed(namespace, base)
      const now = place === undefined ? undefined : column(language)?.now(place)
      return now !== undefined && now.state !== 'hidden' && isEmptyText(now.published)
    },
  }
}
