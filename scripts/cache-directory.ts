import { fileURLToPath } from 'node:url'

export const projectDirectory = fileURLToPath(new URL('..', import.meta.url))

/** What scripts make and can make again: never committed, gone with `node_modules`. */
export const cacheDirectory = fileURLToPath(new URL('../node_modules/.cache/portico', import.meta.url))
