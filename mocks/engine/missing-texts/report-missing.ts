import type { Context } from '../context'
import type { MissingTextRow } from '@mocks/store/rows/text-releases'
import type { Tx } from '@mocks/store/tx'

/** A list that long is read by nobody: what was asked for longest ago makes room. */
const mostRows = 500

type Report = { page: string; texts: readonly { language: string; namespace: string; key: string }[] }
type Known = (namespace: string, base: string) => boolean | undefined

const pluralEnding = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/

/**
 * Keeps what pages asked for and did not find, once for each key however often and in whatever language it was asked.
 * `known`: whether the text is there by now (the page may be old), undefined where there is no such namespace at all.
 */
export async function reportMissing(tx: Tx, { page, texts }: Report, known: Known, ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  const groups = Map.groupBy(texts, ({ namespace, key }) => `${namespace}:${key.replace(pluralEnding, '')}`)
  for (const [key, reports] of groups) {
    const [first] = reports
    if (!first) continue
    const base = first.key.replace(pluralEnding, '')
    if (known(first.namespace, base) !== false) continue
    const languages = reports.map(({ language }) => language)
    const row = await tx.missingTexts.one('key', key)
    const seen = {
      page,
      lastSeenAt: now,
      languages: [...new Set([...(row?.languages ?? []), ...languages])].toSorted(),
    }
    if (row) await tx.missingTexts.update(row.id, { ...seen, count: row.count + 1 })
    else
      await tx.missingTexts.insert({
        id: ctx.ids.next('MissingText'),
        key,
        namespace: first.namespace,
        base,
        counted: pluralEnding.test(first.key),
        ...seen,
        count: 1,
        firstSeenAt: now,
        state: 'open',
      })
  }
  await makeRoom(tx)
}

async function makeRoom(tx: Tx): Promise<void> {
  const rows = (await tx.missingTexts.all()).toSorted((a: MissingTextRow, b) => b.lastSeenAt - a.lastSeenAt)
  for (const { id } of rows.slice(mostRows)) await tx.missingTexts.delete(id)
}
