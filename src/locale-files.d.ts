/** Made by the build: a loader for each locale file, by its path from the root of the project. */
declare module 'virtual:locale-files' {
  import type { ResourceKey } from 'i18next'

  export const localeFiles: Readonly<Record<string, () => Promise<ResourceKey>>>
}
