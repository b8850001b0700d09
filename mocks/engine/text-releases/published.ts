import { holds } from '@/domain/permissions/can'
import type { Actor } from '@/domain/permissions/can'
import type { TextChange, TextReleaseRow } from '@mocks/store/rows/text-releases'
import type { Tx } from '@mocks/store/tx'
import { isBusinessText } from '../translations/business-namespaces'

/** `namespace:key` with the flat key of the file. */
export const textId = ({ namespace, key }: Pick<TextChange, 'namespace' | 'key'>): string => `${namespace}:${key}`

type Published = TextReleaseRow & { number: number }
const isPublished = (row: TextReleaseRow): row is Published => row.state === 'published' && row.number !== null

/** Published releases, oldest first. */
export const releasesOf = async (tx: Tx): Promise<Published[]> =>
  (await tx.textReleases.all()).filter(isPublished).toSorted((a, b) => a.number - b.number)

/** Staff read what was released to them first; everybody else up to the newest release for all. */
export const seesStaffReleases = (actor: Actor): boolean =>
  actor.companyId === null && holds(actor, 'translations.view')

/** The newest release somebody reads; 0: the shipped texts alone. */
export const releaseFor = (releases: readonly Published[], isStaff: boolean): number =>
  releases.findLast(({ audience }) => isStaff || audience === 'everybody')?.number ?? 0

/** What releases up to a number lay over the shipped texts, by language and `namespace:key`; null: the text is gone. */
export const patchesUntil = (
  releases: readonly Published[],
  number: number,
): ReadonlyMap<string, ReadonlyMap<string, TextChange>> => {
  const languages = new Map<string, Map<string, TextChange>>()
  for (const release of releases) {
    if (release.number > number) break
    for (const change of release.changes) {
      const texts = languages.get(change.language) ?? new Map<string, TextChange>()
      const id = textId(change)
      // What the first change found was shipped; a text that is back to that differs in nothing.
      const before = texts.has(id) ? (texts.get(id)?.before ?? null) : change.before
      if (before === change.after) texts.delete(id)
      else texts.set(id, { ...change, before })
      languages.set(change.language, texts)
    }
  }
  return languages
}

/** What is published of a language over its files (texts of the business are in their records), up to the newest release: text, or null for "not there". */
export const publishedPatch = async (tx: Tx, language: string): Promise<ReadonlyMap<string, string | null>> => {
  const releases = await releasesOf(tx)
  const patch = patchesUntil(releases, releases.at(-1)?.number ?? 0).get(language) ?? new Map<string, TextChange>()
  return new Map([...patch].flatMap(([id, change]) => (isBusinessText(change) ? [] : [[id, change.after] as const])))
}

/** Changes that lead from the texts at one release to those at another. */
export const changesBetween = (releases: readonly Published[], from: number, to: number): TextChange[] => {
  const before = patchesUntil(releases, from)
  const after = patchesUntil(releases, to)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((language) => {
    const old = before.get(language)
    const now = after.get(language)
    return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((id): TextChange[] => {
      const was = old?.get(id)
      const is = now?.get(id)
      const change = is ?? was
      if (!change) return []
      const texts = { before: was ? was.after : (is?.before ?? null), after: is ? is.after : (was?.before ?? null) }
      return texts.before === texts.after ? [] : [{ ...change, ...texts }]
    })
  })
}
