/** Made by the build: where code names texts. */
declare module 'virtual:key-use' {
  export const files: readonly string[]
  /** By key, with or without its namespace: place in `files`, and line. */
  export const literals: Readonly<Record<string, readonly (readonly [number, number])[] | undefined>>
  /** Regular expressions of keys that templates complete. */
  export const patterns: readonly string[]
}
