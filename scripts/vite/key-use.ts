import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { projectDirectory } from '../cache-directory.ts'

const publicId = 'virtual:key-use'
const resolvedId = `\0${publicId}`

const isCode = (path: string): boolean =>
  /\.tsx?$/.test(path) && !/\.(test|test-d|e2e|gen|d)\.tsx?$/.test(path) && !path.startsWith('src/testing/')

const quoted = /'((?:[^'\n\\]|\\.)*)'|"((?:[^"\n\\]|\\.)*)"/g
const templates = /`([^`]*)`/g
const keyLike = /^[\w:.\-/]+$/

/** Comments may name what code does not. Lines stay where they are. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')

/** What a template can become: its fixed parts with anything between. Too little that is fixed would fit every key. */
const patternOf = (parts: readonly string[]): string | undefined => {
  const isTelling = parts.every((part) => /^[\w:.\-/]*$/.test(part)) && parts.some((part) => /[a-z]{3}/i.test(part))
  return isTelling ? `^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.\\-]+')}$` : undefined
}

const keysOf = (texts: unknown, prefix = ''): string[] =>
  typeof texts === 'object' && texts !== null
    ? Object.entries(texts).flatMap(([key, value]) => keysOf(value, prefix ? `${prefix}.${key}` : key))
    : [prefix.replace(/_(?:ordinal_)?(?:zero|one|two|few|many|other)$/, '')]

export type KeyUseManifest = {
  files: string[]
  literals: Record<string, [file: number, line: number][]>
  patterns: string[]
}

/** The demonstration's own work on texts: it names keys and shows none of them. */
const aboutTexts = 'mocks/seed/texts.ts'

/** Every place of the code that names a key, and every shape of one that a template completes. */
export const readKeyUse = (): KeyUseManifest => {
  const english = join(projectDirectory, 'locales/en')
  const known = new Set(
    readdirSync(english).flatMap((file) => {
      const keys = keysOf(JSON.parse(readFileSync(join(english, file), 'utf8')))
      return keys.flatMap((key) => [key, `${file.replace('.json', '')}:${key}`])
    }),
  )
  const manifest: KeyUseManifest = { files: [], literals: {}, patterns: [] }
  const patterns = new Set<string>()
  const paths = ['src', 'mocks']
    .flatMap((folder) =>
      readdirSync(join(projectDirectory, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path}`,
      ),
    )
    .map((path) => path.replaceAll('\\', '/'))
  for (const path of paths.filter((one) => isCode(one) && one !== aboutTexts).toSorted()) {
    const text = withoutComments(readFileSync(join(projectDirectory, path), 'utf8'))
    let file = -1
    const note = (value: string, at: number): void => {
      if (!keyLike.test(value) || !(known.has(value) || value.includes(':'))) return
      if (file < 0) file = manifest.files.push(path) - 1
      const line = text.slice(0, at).split('\n').length
      ;(manifest.literals[value] ??= []).push([file, line])
    }
    for (const { 1: single, 2: double, index } of text.matchAll(quoted)) note(single ?? double ?? '', index)
    // By itself: what a template puts in may quote a key.
    for (const { 1: template = '', index } of text.matchAll(templates)) {
      const parts = template.split(/\$\{[^}]*\}/)
      const pattern = parts.length > 1 ? patternOf(parts) : undefined
      if (pattern) patterns.add(pattern)
      else note(template, index)
    }
  }
  manifest.patterns = [...patterns].toSorted()
  return manifest
}

/** What code names which text, for the backend of the workbench: read from the code when somebody asks for it. */
export const keyUse = (): Plugin => ({
  name: 'portico:key-use',
  resolveId: (id) => (id === publicId ? resolvedId : undefined),
  load: (id) => {
    if (id !== resolvedId) return undefined
    const { files, literals, patterns } = readKeyUse()
    return Object.entries({ files, literals, patterns })
      .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`)
      .join('\n')
  },
})
