import { businessTables, businessTexts } from '@mocks/engine/translations/business-texts'
import {
  type CatalogueParts,
  createCatalogue,
  type TextCatalogue,
} from '@mocks/engine/translations/catalogue/catalogue'
import { textSettings } from '@mocks/engine/translations/settings'
import { languageRows } from '@mocks/engine/text-languages/languages'
import { publishedPatch } from '@mocks/engine/text-releases/published'
import type { Store, Tx } from '@mocks/store/tx'
import { keyUse } from './key-use'
import { languageDetector } from './language-detector'
import { isMadeUp, madeUpTexts, madeUpTextsIn } from './made-up-texts'
import { type LanguageFiles, shippedTexts } from './shipped-texts'

type Kept = { catalogue: Promise<TextCatalogue> | undefined }
const kept = new WeakMap<Store, Kept>()

/**
 * The catalogue of a store: made when somebody first works on texts, and kept up with every commit. Ask for it before
 * a transaction opens, since it reads files.
 */
export const textCatalogue = (store: Store): Promise<TextCatalogue> => {
  const known = kept.get(store) ?? follow(store)
  known.catalogue ??= build(store)
  return known.catalogue
}

function follow(store: Store): Kept {
  const own: Kept = { catalogue: undefined }
  kept.set(store, own)
  store.onCommit((changes) => {
    const current = own.catalogue
    if (!current) return
    const anew = changes.some(({ table }) => businessTables.includes(table))
    const texts = changes.filter(({ table }) => isOfTexts(table))
    if (anew) own.catalogue = undefined
    else if (texts.length > 0)
      void current.then((catalogue) => {
        if (!catalogue.apply(texts) && own.catalogue === current) own.catalogue = undefined
      })
  })
  return own
}

const isOfTexts = (table: string): boolean => /^text|^glossaryTerms$/.test(table)

async function build(store: Store): Promise<TextCatalogue> {
  const languages = await store.read(languageRows)
  const shipped = new Map<string, LanguageFiles>()
  const madeUp = madeUpTextsIn(store)
  for (const { code } of languages)
    shipped.set(code, new Map([...(await shippedTexts(code)), ...madeUpTexts(code, madeUp)]))
  const [use, detect] = await Promise.all([keyUse(), languageDetector()])
  // No code names what is made up.
  const isUsed = (namespace: string, base: string) => isMadeUp(namespace) || use.isUsed(namespace, base)
  const uses = { ...use, isUsed }
  return store.read(async (tx) => createCatalogue({ ...(await partsOf(tx, shipped)), uses, detect }))
}

async function partsOf(tx: Tx, shipped: ReadonlyMap<string, LanguageFiles>): Promise<Omit<CatalogueParts, 'uses'>> {
  const business = await businessTexts(tx)
  const files = new Map<string, LanguageFiles>()
  for (const [language, texts] of shipped) {
    const all = new Map([...texts, ...(business.get(language) ?? [])])
    files.set(language, laidOver(all, await publishedPatch(tx, language)))
  }
  return {
    languages: await languageRows(tx),
    files,
    businessNamespaces: new Set([...business.values()].flatMap((texts) => [...texts.keys()])),
    keys: await tx.textKeys.all(),
    texts: await tx.texts.all(),
    comments: await tx.textComments.all(),
    glossary: await tx.glossaryTerms.all(),
    settings: await textSettings(tx),
  }
}

/** What releases changed, over what was shipped. */
function laidOver(files: LanguageFiles, patch: ReadonlyMap<string, string | null>): LanguageFiles {
  if (patch.size === 0) return files
  const texts = new Map([...files].map(([namespace, keyed]) => [namespace, new Map(keyed)]))
  for (const [id, text] of patch) {
    const at = id.indexOf(':')
    const [namespace, key] = [id.slice(0, at), id.slice(at + 1)]
    const keyed = texts.get(namespace) ?? new Map<string, string>()
    if (text === null) keyed.delete(key)
    else keyed.set(key, text)
    texts.set(namespace, keyed)
  }
  return texts
}
