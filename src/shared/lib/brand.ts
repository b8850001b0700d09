import { useSyncExternalStore } from 'react'

/** The name of the product: a name, so the same in every language. */
export const brandName = 'Portico'
export const supportEmail = 'support@portico.example'

let shown = brandName
const readers = new Set<() => void>()
const subscribe = (reader: () => void): (() => void) => {
  readers.add(reader)
  return () => readers.delete(reader)
}

/** What the portal is called: as the business has named it, or as the product until that is known. */
export const currentBrandName = (): string => shown
export const useBrandName = (): string => useSyncExternalStore(subscribe, currentBrandName)

/** The title of the window ends with the name, and is written before the name is known. */
export const setBrandName = (name: string): void => {
  if (name === shown) return
  if (document.title.endsWith(shown)) document.title = document.title.slice(0, -shown.length) + name
  shown = name
  for (const reader of readers) reader()
}
