import { sourceLanguage } from '@/domain/translations/text-states'
import { applyToFile } from '@/domain/translations/locale-file'
import { publishedPatch } from '@mocks/engine/text-releases/published'
import { languageRows } from '@mocks/engine/text-languages/languages'
import type { Store } from '@mocks/store/tx'
import { isMadeUp } from './made-up-texts'
import { shippedSource } from './shipped-source'
import { shippedTexts } from './shipped-texts'

type TextFile = { path: string; text: string }
type Patch = ReadonlyMap<string, string | null>

/** Changes of a language's files, by namespace and flat key. */
const byNamespace = (patch: Patch): Map<string, Map<string, string | null>> => {
  const files = new Map<string, Map<string, string | null>>()
  for (const [id, text] of patch) {
    const at = id.indexOf(':')
    const namespace = id.slice(0, at)
    files.set(namespace, (files.get(namespace) ?? new Map()).set(id.slice(at + 1), text))
  }
  return files
}

/** Files that differ from those shipped, as they would be shipped with everything that is published. */
export async function textFiles(store: Store): Promise<TextFile[]> {
  const patches = await store.read(async (tx) => {
    const rows = await languageRows(tx)
    return Promise.all(rows.map(async ({ code }) => [code, await publishedPatch(tx, code)] as const))
  })
  const english = await shippedTexts(sourceLanguage)
  const files: TextFile[] = []
  for (const [language, patch] of patches)
    for (const [namespace, changes] of byNamespace(patch)) {
      if (isMadeUp(namespace)) continue
      const source = (await shippedSource(language, namespace)) ?? '{}\n'
      const file = applyToFile(source, changes, [...(english.get(namespace)?.keys() ?? [])])
      if (file.ok) files.push({ path: `locales/${language}/${namespace}.json`, text: file.value })
    }
  return files
}
