import type { TextImportId } from '@/domain/ids'
import { exchangeLimits } from '@/domain/translations/exchange'
import type { Context } from '@mocks/engine/context'
import type { TextCatalogue } from '@mocks/engine/translations/catalogue/catalogue'
import { isOpenTo } from '@mocks/engine/translations/exchange/imports'
import { planImport } from '@mocks/engine/translations/exchange/plan'
import type { StagedImport } from '@mocks/engine/translations/exchange/staged'
import type { PlanRow, Wording } from '@mocks/engine/translations/exchange/wording'
import { textSettings } from '@mocks/engine/translations/settings'
import { textRights } from '@mocks/engine/translations/text-rights'
import type { TextImportRow } from '@mocks/store/rows/text-imports'
import type { Store } from '@mocks/store/tx'
import { textCatalogue } from '@mocks/translations/text-catalogue'
import type { ReadFile } from './read-file'

type Plan = { choices: string; rows: PlanRow[] }
type Kept = {
  read: Map<string, Promise<ReadFile[]>>
  plans: Map<string, Plan>
  /** What is being applied: the parts of it change the texts it was compared with. */
  applying: Map<string, StagedImport>
}
const kept = new WeakMap<Store, Kept>()

/** Files that were read and compared, so that pages of a list do not begin anew. What is committed about texts ends it. */
function keptOf(store: Store): Kept {
  const known = kept.get(store)
  if (known) return known
  const own: Kept = { read: new Map(), plans: new Map(), applying: new Map() }
  kept.set(store, own)
  store.onCommit((changes) => {
    if (changes.some(({ table }) => /^(?:text(?!Import)|glossary|users$)/.test(table))) own.plans.clear()
    for (const { table, before, after } of changes)
      if (table === 'textImports' && before && !after) forget(own, before.id)
  })
  return own
}

function forget({ read, applying }: Kept, id: string): void {
  for (const key of read.keys()) if (key.startsWith(`${id} `)) read.delete(key)
  applying.delete(id)
}

/** An import with what is in its files and what they would do, as the caller may. Null: there is none, or no more. */
export async function stagedImport(store: Store, importId: TextImportId, ctx: Context): Promise<StagedImport | null> {
  const row = await store.read((tx) => tx.textImports.get(importId))
  if (!row || !isOpenTo(row, ctx)) return null
  const own = keptOf(store)
  const key = `${importId} ${row.fileNames.length} ${row.convertOld}`
  const reading = own.read.get(key) ?? readAll(store, row)
  own.read.set(key, reading)
  const files = await reading
  const catalogue = await textCatalogue(store)
  const { rights, settings } = await store.read(async (tx) => ({
    rights: await textRights(tx, ctx),
    settings: await textSettings(tx),
  }))
  const names = namesIn(files, row, catalogue)
  const { addKeys, takeAs } = row
  const choices = JSON.stringify([key, row.languages, row.namespaces, addKeys, takeAs])
  const planId = `${importId} ${ctx.actor.userId}`
  let plan = own.plans.get(planId)
  if (plan?.choices !== choices) {
    const wordings = files.flatMap((file) => understood(file, names))
    const isProtected = settings.reviewedIsProtected
    plan = { choices, rows: planImport(catalogue, wordings, { addKeys, takeAs, isProtected }, rights) }
    own.plans.set(planId, plan)
  }
  return { version: row.version, catalogue, files, ...names, rows: plan.rows, isKept: false }
}

/** The same for applying it: all parts go by one comparison, but for keys that were added, which make another. */
export async function stagedForApplying(
  store: Store,
  importId: TextImportId,
  ctx: Context,
): Promise<StagedImport | null> {
  const row = await store.read((tx) => tx.textImports.get(importId))
  const { applying } = keptOf(store)
  const known = row?.applied && !row.applied.endedAt ? applying.get(importId) : undefined
  if (row && known && isOpenTo(row, ctx))
    return { ...known, version: row.version, catalogue: await textCatalogue(store), isKept: true }
  const staged = await stagedImport(store, importId, ctx)
  if (staged?.rows.some(({ outcome }) => outcome === 'newKey')) applying.delete(importId)
  else if (staged) applying.set(importId, staged)
  return staged
}

async function readAll(store: Store, row: TextImportRow): Promise<ReadFile[]> {
  const { readFiles } = await import('./read-file')
  const parts = await store.read((tx) => tx.textImportFiles.by('importId', row.id))
  const files: ReadFile[] = []
  let texts = 0
  for (const name of row.fileNames) {
    const part = parts.find((each) => each.name === name)
    if (!part) continue
    for (const file of await readFiles({ name, bytes: part.bytes }, row.convertOld)) {
      texts += file.units.length
      files.push(texts > exchangeLimits.texts ? { ...file, units: [], issues: [{ line: 1, code: 'unsafe' }] } : file)
    }
  }
  return files
}

type Names = Pick<StagedImport, 'languages' | 'namespaces'>

/** What files call languages and namespaces, and what they are taken for unless somebody said otherwise. */
function namesIn(files: readonly ReadFile[], row: TextImportRow, catalogue: TextCatalogue): Names {
  const [languages, namespaces] = [new Map<string, number>(), new Map<string, number>()]
  for (const { units } of files)
    for (const { language, namespace } of units) {
      languages.set(language, (languages.get(language) ?? 0) + 1)
      namespaces.set(namespace, (namespaces.get(namespace) ?? 0) + 1)
    }
  const codes = catalogue.languages.map(({ code }) => code)
  const known = new Set(catalogue.keys.map(({ namespace }) => namespace))
  const near = (found: string): string | null =>
    codes.find((code) => code.toLowerCase() === found.toLowerCase()) ??
    codes.find((code) => code.toLowerCase() === found.toLowerCase().split('-')[0]) ??
    null
  const nearest = (found: string): string | null =>
    known.has(found)
      ? found
      : ([...known].find((name) => name.toLowerCase() === found.replaceAll(/[-_\s]/gu, '').toLowerCase()) ??
        (row.addKeys && found !== '' ? found : null))
  return {
    languages: [...languages].map(([found, texts]) => ({
      found,
      texts,
      means: row.languages[found] === undefined ? near(found) : (row.languages[found] ?? null),
    })),
    namespaces: [...namespaces].map(([found, texts]) => ({
      found,
      texts,
      means: row.namespaces[found] === undefined ? nearest(found) : (row.namespaces[found] ?? null),
    })),
  }
}

function understood(file: ReadFile, { languages, namespaces }: Names): Wording[] {
  const language = new Map(languages.map(({ found, means }) => [found, means]))
  const namespace = new Map(namespaces.map(({ found, means }) => [found, means]))
  return file.units.flatMap((unit): Wording[] => {
    const [into, at] = [language.get(unit.language) ?? null, namespace.get(unit.namespace) ?? null]
    // Without a namespace only the wording of the source can say which text it is.
    if (into === null || (at === null && unit.namespace !== '')) return []
    return [{ ...unit, file: file.name, language: into, namespace: at ?? '' }]
  })
}
