import type { UnusedKey } from '@/contract/admin/translations/unused'
import { isDeleted } from '@mocks/engine/translations/catalogue/key-list'
import type { Store } from '@mocks/store/tx'
import { textCatalogue } from './text-catalogue'

/** Keys that no code names, and no other text. */
export async function unusedKeys(store: Store): Promise<{ rows: UnusedKey[]; keys: number }> {
  const catalogue = await textCatalogue(store)
  const { keys, source, languages, usage } = catalogue
  const rows = [...keys.entries()].flatMap(([place, { namespace, base, row }]): UnusedKey[] => {
    if (isDeleted(row) || usage.isUsed(place)) return []
    const { forms } = source.now(place)
    const translated = languages.filter(
      ({ code }) => Object.keys(catalogue.column(code)?.now(place).forms ?? {}).length > 0,
    )
    const text = forms[''] ?? forms.other ?? ''
    return [{ namespace, key: base, text, languages: translated.length, added: Boolean(row?.added) }]
  })
  return { rows, keys: keys.length }
}
