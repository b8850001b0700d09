import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectDirectory } from '../cache-directory.ts'

const page = (jsx: string) => `declare const t: (key: string) => string\nexport const Page = () => ${jsx}\n`

const textCases: { code: string; complaints: number }[] = [
  { code: '<p>Your orders</p>', complaints: 1 },
  { code: '<p>Zamówienia</p>', complaints: 1 },
  { code: '<p>{"Your orders"}</p>', complaints: 1 },
  { code: '<p>{t("a") ? "Open" : t("b")}</p>', complaints: 1 },
  { code: '<p>{`Order ${t("a")}`}</p>', complaints: 1 },
  { code: '<input placeholder="Search" />', complaints: 1 },
  { code: '<button type="button" aria-label={`Remove ${t("a")}`} />', complaints: 1 },
  { code: '<p>{t("orders.title")}</p>', complaints: 0 },
  { code: '<p>12 · 34 — %</p>', complaints: 0 },
  { code: '<p>{`${t("a")} / ${t("b")}`}</p>', complaints: 0 },
  { code: '<input type="text" className="wide" aria-label={t("search")} />', complaints: 0 },
]
const inputCases: { code: string; complaints: number }[] = [
  { code: 'export const now = Date.now()', complaints: 1 },
  { code: 'export const today = new Date()', complaints: 1 },
  { code: 'export const luck = Math.random()', complaints: 1 },
  { code: 'export const id = crypto.randomUUID()', complaints: 1 },
  { code: 'export const day = new Date("2026-03-01T00:00:00Z")', complaints: 0 },
  { code: 'export const ms = Date.parse("2026-03-01")', complaints: 0 },
]
/** Each case is a file of its own; the real linter reads them all in one run. */
const files = [
  ...textCases.map(({ code }, index) => ({ name: `text-${index}.tsx`, source: page(code) })),
  ...inputCases.map(({ code }, index) => ({ name: `input-${index}.ts`, source: code })),
]

describe('own lint rules', () => {
  let directory: string
  let found: Map<string, string[]>

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'portico-lint-'))
    for (const { name, source } of files) writeFileSync(join(directory, name), source)
    const plugin = { name: 'portico', specifier: join(projectDirectory, 'scripts/lint/portico-plugin.js') }
    const rules = { 'portico/no-raw-text': 'error', 'portico/no-ambient-input': 'error' }
    writeFileSync(join(directory, '.oxlintrc.json'), JSON.stringify({ jsPlugins: [plugin], rules }))
    const oxlint = join(projectDirectory, 'node_modules/oxlint/bin/oxlint')
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', '.'], { cwd: directory, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] }
    found = new Map(files.map(({ name }) => [name, []]))
    for (const { filename, code } of diagnostics) if (code.startsWith('portico')) found.get(filename)?.push(code)
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  it.each(textCases.map((one, index) => ({ ...one, index })))(
    'no-raw-text finds $complaints in $code',
    ({ complaints, index }) => {
      expect(found.get(`text-${index}.tsx`)).toEqual(Array(complaints).fill('portico(no-raw-text)'))
    },
  )

  it.each(inputCases.map((one, index) => ({ ...one, index })))(
    'no-ambient-input finds $complaints in $code',
    ({ complaints, index }) => {
      expect(found.get(`input-${index}.ts`)).toEqual(Array(complaints).fill('portico(no-ambient-input)'))
    },
  )
})
