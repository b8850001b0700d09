import type { Context } from '../context'
import type { MissingTextRow } from '@mocks/store/rows/text-releases'
import type { Tx } from '@mocks/store/tx'

/** A list that long is read by nobody: what was asked for longest ago makes room. */
const mostRows = 500

type Asked = { language: string; namespace: string; key: string; shown?: string | undefined }
type Report = { page: string; texts: readonly Asked[] }

/** What there is by now: the page may be old. */
export type Known = {
  has: (namespace: string, base: string) => boolean | undefined
  lacks: (language: string, namespace: string, base: string) => boolean
}

const pluralEnding = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/
const baseOf = (key: string): string => key.replace(pluralEnding, '')

/** Keeps what pages asked for and did not find, once for each key however often and in whatever language it was asked. */
export async function reportMissing(tx: Tx, { page, texts }: Report, known: Known, ctx: Context): Promise<void> {
  const groups = Map.groupBy(texts, ({ namespace, key }) => `${namespace}:${baseOf(key)}`)
  for (const [key, reports] of groups) {
    const [first] = reports
    if (!first) continue
    const { namespace } = first
    const base = baseOf(first.key)
    const isKey = known.has(namespace, base)
    if (isKey === false) await keep(tx, { key, page, reports, shownIn: null }, ctx)
    const without = reports.filter(({ language, shown }) => shown && known.lacks(language, namespace, base))
    const shownIn = without[0]?.shown
    if (isKey && shownIn) await keep(tx, { key, page, reports: without, shownIn }, ctx)
  }
  await makeRoom(tx)
}

type Kept = { key: string; page: string; reports: readonly Asked[]; shownIn: string | null }

async function keep(tx: Tx, { key, page, reports, shownIn }: Kept, ctx: Context): Promise<void> {
  const [first] = reports
  if (!first) return
  const row = await tx.missingTexts.one('key', key)
  const now = ctx.clock.now()
  // Somebody has made the key since it was missing everywhere: in which languages is asked anew.
  const before = (row?.shownIn ?? null) === null && shownIn !== null ? [] : (row?.languages ?? [])
  const languages = [...new Set([...before, ...reports.map(({ language }) => language)])].toSorted()
  const seen = { page, lastSeenAt: now, languages, shownIn }
  if (row) return void (await tx.missingTexts.update(row.id, { ...seen, count: row.count + 1 }))
  await tx.missingTexts.insert({
    id: ctx.ids.next('MissingText'),
    key,
    namespace: first.namespace,
    base: baseOf(first.key),
    counted: pluralEnding.test(first.key),
    ...seen,
    count: 1,
    firstSeenAt: now,
    state: 'open',
  })
}

/** A language that is new lacks thousands: they push out nothing that is missing everywhere. */
async function makeRoom(tx: Tx): Promise<void> {
  const rows = (await tx.missingTexts.all()).toSorted((a: MissingTextRow, b) => b.lastSeenAt - a.lastSeenAt)
  for (const kind of Map.groupBy(rows, ({ shownIn }) => shownIn != null).values())
    for (const { id } of kind.slice(mostRows)) await tx.missingTexts.delete(id)
}
