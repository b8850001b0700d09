import type { TextKeyId } from '@/domain/ids'
import { textKeyIdOf } from '@/domain/translations/text-states'
import type { Store } from '@mocks/store/tx'
import { textCatalogue } from './text-catalogue'

/** Is there a key with this base, shipped or added? Undefined where there is no such namespace. */
export const knownTexts = async (store: Store): Promise<(namespace: string, base: string) => boolean | undefined> => {
  const { keys, placeOf } = await textCatalogue(store)
  const namespaces = new Set(keys.map(({ namespace }) => namespace))
  return (namespace, base) =>
    namespaces.has(namespace) ? placeOf(textKeyIdOf(namespace, base) as TextKeyId) !== undefined : undefined
}
