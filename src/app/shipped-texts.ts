import type { ResourceKey } from 'i18next'
import { languages } from 'virtual:locale-files'

/** The texts of a namespace as they came with the app; undefined where a language has no such file. */
export const shippedTexts = async (locale: string, namespace: string): Promise<ResourceKey | undefined> => {
  const readFile = await languages[locale]?.()
  return readFile?.(namespace)
}
