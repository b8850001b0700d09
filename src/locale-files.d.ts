/** Made by the build: a loader for each locale file, by its path from the root of the project. */
declare module 'virtual:locale-files' {
  import type { ResourceKey } from 'i18next'

  /** Those that come together in the first file of a language. */
  export const firstNamespaces: readonly string[]
  export const localeFiles: Readonly<Record<string, () => Promise<ResourceKey>>>
}
