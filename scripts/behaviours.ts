import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { provenIds, readBehaviours } from './behaviour-list.ts'
import { projectDirectory } from './cache-directory.ts'
import { commandLine } from './command-line.ts'

const usage = `Usage: npm run behaviours -- [options]
  --missing           only those that no test proves`

const values = commandLine(usage, { missing: { type: 'boolean', default: false } } as const)

const testFiles = async (folder: string): Promise<string[]> =>
  (await readdir(join(projectDirectory, folder), { recursive: true }))
    .filter((path) => /\.(test\.tsx?|e2e\.ts)$/.test(path))
    .map((path) => join(folder, path))

const proofs = new Map<string, string[]>()
for (const file of (await Promise.all(['src', 'mocks', 'scripts', 'e2e'].map(testFiles))).flat()) {
  for (const id of new Set(provenIds(await readFile(join(projectDirectory, file), 'utf8')))) {
    proofs.set(id, [...(proofs.get(id) ?? []), file])
  }
}

const behaviours = readBehaviours(await readFile(join(projectDirectory, 'docs/behaviours.md'), 'utf8'))
const isProven = ({ id }: { id: string }) => proofs.has(id)

for (const [section, rows] of Map.groupBy(behaviours, (behaviour) => behaviour.section)) {
  const listed = values.missing ? rows.filter((row) => !isProven(row)) : rows
  if (listed.length === 0) continue
  console.log(`\n${section}: ${rows.filter(isProven).length} of ${rows.length}`)
  for (const { id, text } of listed) {
    console.log(proofs.has(id) ? `  ✓ ${id}  ${proofs.get(id)?.join(', ')}` : `  · ${id}  ${text.slice(0, 100)}`)
  }
}

const known = new Set(behaviours.map(({ id }) => id))
const unknown = [...proofs.keys()].filter((id) => !known.has(id))
if (unknown.length > 0) {
  console.error(`\nIn test titles but not in docs/behaviours.md: ${unknown.join(', ')}`)
  process.exitCode = 1
}
console.log(`\n${behaviours.filter(isProven).length} of ${behaviours.length} behaviours proven`)
