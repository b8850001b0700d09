import type { Id, TextId, TextKeyId } from '@/domain/ids'
import type { Forms } from '@/domain/translations/forms'
import { ok } from '@/domain/result'
import type { World } from '@/testing/world'
import { userIds } from '@mocks/seed/people'
import type { TextChange, TextReleaseRow } from '@mocks/store/rows/text-releases'
import type { TextRow } from '@mocks/store/rows/texts'

/** A release as publishing leaves it, whatever it was made of. */
export const released = async (
  world: World,
  number: number,
  changes: readonly TextChange[],
  parts: Partial<TextReleaseRow> = {},
): Promise<TextReleaseRow> => {
  const row: Omit<TextReleaseRow, 'version'> = {
    id: `rel_${number}` as Id<'TextRelease'>,
    number,
    kind: 'publish',
    state: 'published',
    audience: 'everybody',
    at: world.clock.now(),
    byUserId: userIds.marta,
    byName: 'Marta Lindqvist',
    note: '',
    restored: null,
    languages: [],
    changes,
    stopped: null,
    ...parts,
  }
  const done = await world.store.write(async (tx) => ok(await tx.textReleases.insert(row)))
  if (!done.ok) throw new Error(done.refusal.type)
  return done.value
}

export const titleChange = (before: string | null, after: string | null, language = 'pl'): TextChange => ({
  language,
  namespace: 'orders',
  key: 'list.title',
  before,
  after,
})

/** A text that somebody has written and nobody has published. */
export const draftOf = (language: string, keyId: string, forms: Forms): Omit<TextRow, 'version'> => ({
  id: `${language} ${keyId}` as TextId,
  keyId: keyId as TextKeyId,
  language,
  forms,
  state: 'translated',
  translatedFrom: null,
  author: null,
  changedAt: 0,
  reviewer: null,
  reviewedAt: null,
  rejection: null,
  ignored: [],
  latestBatch: null,
  history: [],
})

/** Takes away what the story has on the desks of translators: nothing is drafted. */
export const withoutDrafts = async (world: World): Promise<void> => {
  await world.store.write(async (tx) => {
    for (const { id } of await tx.texts.all()) await tx.texts.delete(id)
    return ok(null)
  })
}
