import type { MissingTextListQuery, missingTextSorts } from '@/contract/admin/translations/missing-list'
import { ok, refuse, type Result } from '@/domain/result'
import type { MissingTextRow } from '@mocks/store/rows/text-releases'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Known } from './report-missing'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'

type Sort = (typeof missingTextSorts)[number]
export type MissingPage = Paged<MissingTextRow> & { counts: { open: number; fallback: number; ignored: number } }

const viewOf = ({ state, shownIn }: MissingTextRow) =>
  state === 'ignored' ? 'ignored' : shownIn == null ? 'open' : 'fallback'

export async function listMissing(
  tx: Tx,
  query: MissingTextListQuery,
  { lacks }: Pick<Known, 'lacks'>,
  ctx: Context,
): Promise<MissingPage> {
  // What has been translated since is not missing any more.
  const all = (await tx.missingTexts.all()).filter(
    ({ shownIn, languages, namespace, base }) =>
      shownIn == null || languages.some((language) => lacks(language, namespace, base)),
  )
  const { field, descending } = sortOrder<Sort>(query.sort, '-lastSeenAt')
  const valueOf = (row: MissingTextRow): string | number => row[field]
  const rows = all
    .filter((row) => viewOf(row) === (query.state ?? 'open'))
    .filter(({ namespace }) => query.namespace === undefined || namespace === query.namespace)
    .filter(({ key, page }) => containsWords(`${key} ${page}`, query.q ?? ''))
    .toSorted(byValue(valueOf, descending, ctx.locale))
  const counts = { open: 0, fallback: 0, ignored: 0 }
  for (const row of all) counts[viewOf(row)] += 1
  return { ...pageOfRows(rows, query), counts }
}

type Named = { missingId: MissingTextRow['id']; version: number }

export const missingNow = async (tx: Tx, { missingId, version }: Named): Promise<Result<MissingTextRow>> => {
  const row = await tx.missingTexts.get(missingId)
  if (!row) return refuse('resource/not-found')
  return row.version === version ? ok(row) : refuse('conflict/stale', { current: row })
}

export async function sortMissing(
  tx: Tx,
  { state, ...named }: Named & { state: MissingTextRow['state'] },
): Promise<Result<MissingTextRow>> {
  const found = await missingNow(tx, named)
  if (!found.ok) return found
  return ok(found.value.state === state ? found.value : await tx.missingTexts.update(found.value.id, { state }))
}
