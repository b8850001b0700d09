import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheDirectory } from './cache-directory.ts'

export type BuiltChunk = {
  file: string
  isEntry: boolean
  imports: string[]
  dynamicImports: string[]
  css: string[]
  /** Source paths, with the query that a split route carries. */
  modules: string[]
}

export const reportFile = (mode: string): string => join(cacheDirectory, `build-${mode}.json`)

export const readChunks = async (mode: string): Promise<BuiltChunk[]> =>
  JSON.parse(await readFile(reportFile(mode), 'utf8')) as BuiltChunk[]

/** The chunks together with everything they import before they run. */
export const withImports = (chunks: readonly BuiltChunk[], roots: readonly BuiltChunk[]): BuiltChunk[] => {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
  const reached = new Set(roots)
  for (const chunk of reached) for (const file of chunk.imports) reached.add(byFile.get(file) ?? chunk)
  return [...reached]
}

/** The URL segments of a route file; `exact` for a page, which only matches its own address. */
const addressOf = (module: string) => {
  const path = /^src\/routes\/(.+)\.tsx?/.exec(module)?.[1]
  if (path === undefined) return undefined
  const parts = path.split(/[/.]/).filter((part) => part !== 'lazy')
  const isFrame = parts.at(-1) === 'route' || parts.at(-1) === '__root' || (parts.at(-1)?.startsWith('_') ?? false)
  const segments = parts.filter((part) => part !== 'route' && part !== 'index' && !part.startsWith('_'))
  return { segments, exact: parts.at(-1) === 'index', isFrame }
}

const matches = (module: string, wanted: readonly string[]): boolean => {
  const address = addressOf(module)
  if (!address) return false
  const isPrefix = address.segments.every((segment, index) => segment === wanted[index] || segment.startsWith('$'))
  return (
    isPrefix && (address.exact ? address.segments.length === wanted.length : address.segments.length <= wanted.length)
  )
}

/** The chunks that a visit to an address loads: the entry, the frames and the page of the route, the first words. */
export const chunksOfPage = (chunks: readonly BuiltChunk[], path: string, locale: string): BuiltChunk[] => {
  const wanted = path.split('/').filter(Boolean)
  const roots = chunks.filter(
    ({ isEntry, modules, file }) =>
      isEntry ||
      new RegExp(`/locale-${locale}-[^/]+\\.js$`).test(file) ||
      modules.some((module) => module.includes('tsr-split') && matches(module, wanted)),
  )
  return withImports(chunks, roots)
}
