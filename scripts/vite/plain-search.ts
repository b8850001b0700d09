import type { ESTree, Plugin } from 'vite'
import { runnerImport } from 'vite'
import type { PlainField, PlainFields } from '../../src/shared/lib/plain-search.ts'
import { projectDirectory } from '../cache-directory.ts'

type Check = {
  _zod: {
    def: { check: string; minimum?: number; maximum?: number; value?: number; inclusive?: boolean; pattern?: RegExp }
  }
}
type Definition = {
  type: string
  format?: string
  pattern?: RegExp
  innerType?: Schema
  element?: Schema
  entries?: Record<string, string | number>
  shape?: Record<string, Schema>
  checks?: readonly Check[]
}
type Schema = { _zod: { def: Definition } }

const unknownForm = (what: string): Error =>
  new Error(`A search schema uses ${what}, which scripts/vite/plain-search.ts does not know`)

const limits = (checks: readonly Check[]) => {
  const found: { min?: number; max?: number; pattern?: RegExp } = {}
  for (const { _zod } of checks) {
    const { check, minimum, maximum, value, inclusive, pattern } = _zod.def
    if (check === 'min_length') found.min = minimum
    else if (check === 'max_length') found.max = maximum
    else if (check === 'greater_than' && inclusive) found.min = value
    else if (check === 'less_than' && inclusive) found.max = value
    else if (check === 'string_format' && pattern && !found.pattern) found.pattern = pattern
    else throw unknownForm(`the check ${check}`)
  }
  return found
}

const fieldOf = ({ _zod: { def } }: Schema): PlainField => {
  const { type, innerType, element, entries, checks = [] } = def
  if ((type === 'optional' || type === 'catch') && innerType) return fieldOf(innerType)
  if (type === 'array' && element && checks.length === 0) return { kind: 'list', of: fieldOf(element) }
  if (type === 'enum' && entries) return { kind: 'choice', of: Object.values(entries) }
  if (type === 'boolean') return { kind: 'flag' }
  if (type === 'number' && def.format === 'safeint') return { kind: 'integer', ...limits(checks) }
  if (type === 'string' && (def.format === undefined || def.pattern))
    return { kind: 'text', ...(def.pattern && { pattern: def.pattern }), ...limits(checks) }
  throw unknownForm(type)
}

/** The parameters of a search schema whose every field is tolerant: `catch` and `optional` around what it may be. */
export const fieldsOf = ({ _zod: { def } }: Schema): PlainFields => {
  if (def.type !== 'object' || !def.shape) throw unknownForm(def.type)
  return Object.fromEntries(
    Object.entries(def.shape).map(([name, field]) => {
      if (field._zod.def.type !== 'catch') throw unknownForm(`a field that is not tolerant, ${name}`)
      return [name, fieldOf(field)]
    }),
  )
}

export const isSearchSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && '_zod' in value

const literal = (value: unknown): string => {
  if (value instanceof RegExp) return String(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${literal(each)}`)
    .join(',')}}`
}

const exported = (statement: ESTree.Program['body'][number]): ESTree.VariableDeclarator[] =>
  statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
    ? statement.declaration.declarations
    : []

/**
 * Every route checks its search before anything of its page is there, and the schemas would bring a whole library to
 * the first page for it. The build reads them once and leaves plain data with a reader of forty lines in their place; a
 * test compares the two over random addresses.
 */
export const plainSearches = (): Plugin => ({
  name: 'portico:plain-search',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
  transform: {
    filter: { id: /\/src\/features\/.+\.search\.ts$/ },
    async handler(code, id) {
      const { module } = await runnerImport<Record<string, unknown>>(id, {
        root: projectDirectory,
        configFile: false,
        logLevel: 'error',
        resolve: { tsconfigPaths: true },
      })
      const edits = this.parse(code)
        .body.flatMap(exported)
        .flatMap(({ id: name, init }) => {
          const value = name.type === 'Identifier' ? module[name.name] : undefined
          if (!init || !isSearchSchema(value)) return []
          return [{ start: init.start, end: init.end, text: `plainSearch(${literal(fieldsOf(value))})` }]
        })
      if (edits.length === 0) return undefined
      const changed = edits.reduceRight(
        (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
        code,
      )
      return { code: `import { plainSearch } from '@/shared/lib/plain-search'\n${changed}`, map: null }
    },
  },
})
