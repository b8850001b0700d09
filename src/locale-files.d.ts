/** Made by the build: for each language its first words, and a loader for each of the others. */
declare module 'virtual:locale-files' {
  import type { ResourceKey } from 'i18next'

  /** Those that come together in the first file of a language. */
  export const firstNamespaces: readonly string[]
  type Read = (namespace: string) => ResourceKey | Promise<ResourceKey> | undefined
  export const languages: Readonly<Record<string, () => Promise<Read>>>
}
