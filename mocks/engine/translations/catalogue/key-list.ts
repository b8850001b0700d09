import type { TextKeyId } from '@/domain/ids'
import type { Forms } from '@/domain/translations/forms'
import { type KeyCounts, textKeyIdOf } from '@/domain/translations/text-states'
import type { TextKeyRow } from '@mocks/store/rows/texts'
import { fileShape } from './file-shapes'

/** By language, namespace and flat key: everything that is published. */
export type Files = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>

export type KeyEntry = {
  id: TextKeyId
  namespace: string
  base: string
  counts: KeyCounts
  contextOf: string | null
  row: TextKeyRow | undefined
}

/** The keys of all namespaces in the order of the files, and their published texts by language. */
export function listKeys(
  files: Files,
  rows: readonly TextKeyRow[],
): { keys: KeyEntry[]; published: Map<string, Forms[]> } {
  const keys: KeyEntry[] = []
  const published = new Map<string, Forms[]>([...files.keys()].map((language) => [language, []]))
  const byNamespace = Map.groupBy(rows, ({ namespace }) => namespace)
  const namespaces = new Set([...[...files.values()].flatMap((texts) => [...texts.keys()]), ...byNamespace.keys()])
  for (const namespace of [...namespaces].toSorted()) {
    const own = byNamespace.get(namespace) ?? []
    const rowOf = new Map(own.map((row) => [row.base, row]))
    const named = (has: (row: TextKeyRow) => boolean) => new Set(own.filter(has).map(({ base }) => base))
    const { shape, formsOf } = fileShape(
      [...files.values()].flatMap((texts) => texts.get(namespace) ?? []),
      {
        notPlural: named(({ isNotPlural }) => isNotPlural),
        plural: named(({ added, isNotPlural }) => !isNotPlural && added !== null && added.counts !== 'no'),
      },
    )
    const first = keys.length
    for (const { base, counts, contextOf } of shape.groups.values())
      keys.push(entryOf(namespace, base, rowOf.get(base)?.added?.counts ?? counts, contextOf, rowOf.get(base)))
    for (const row of own)
      if (!shape.groups.has(row.base)) keys.push(entryOf(namespace, row.base, row.added?.counts ?? 'no', null, row))
    for (const [language, texts] of files) {
      const file = texts.get(namespace)
      const forms = file ? formsOf(file) : new Map<string, Forms>()
      const column = published.get(language) ?? []
      for (let place = first; place < keys.length; place += 1) column.push(forms.get(keys[place]?.base ?? '') ?? none)
    }
  }
  return { keys, published }
}

const none: Forms = {}

export const entryOf = (
  namespace: string,
  base: string,
  counts: KeyCounts,
  contextOf: string | null,
  row: TextKeyRow | undefined,
): KeyEntry => ({ id: textKeyIdOf(namespace, base) as TextKeyId, namespace, base, counts, contextOf, row })

export const isDeleted = (row: TextKeyRow | undefined): boolean => row !== undefined && row.deleted !== null
