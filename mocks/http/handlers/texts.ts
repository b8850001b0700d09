import * as contract from '@/contract/texts'
import type { Actor } from '@/domain/permissions/can'
import { languageRows } from '@mocks/engine/text-languages/languages'
import { reportMissing } from '@mocks/engine/missing-texts/report-missing'
import { isBusinessText } from '@mocks/engine/translations/business-namespaces'
import { patchesUntil, releaseFor, releasesOf, seesStaffReleases } from '@mocks/engine/text-releases/published'
import type { TextChange, TextLanguageRow } from '@mocks/store/rows/text-releases'
import type { Tx } from '@mocks/store/tx'
import { knownTexts } from '@mocks/translations/known-texts'
import { implement, implementPrepared } from '../implement'

/** What the caller reads: up to which release, and which languages there are. */
const readBy = async (tx: Tx, actor: Actor) => {
  const isStaff = seesStaffReleases(actor)
  const releases = await releasesOf(tx)
  const release = releaseFor(releases, isStaff)
  const patches = patchesUntil(releases, release)
  const isOffered = ({ code, state }: TextLanguageRow): boolean =>
    state === 'published' || (isStaff && state === 'draft' && (patches.get(code)?.size ?? 0) > 0)
  const languages = (await languageRows(tx)).filter((row) => isOffered(row))
  return { release, patches, languages }
}

/** Texts of the business come with their records. */
const byNamespace = (changes: Iterable<TextChange>): Record<string, Record<string, string | null>> => {
  const texts: Record<string, Record<string, string | null>> = {}
  for (const change of changes) if (!isBusinessText(change)) (texts[change.namespace] ??= {})[change.key] = change.after
  return texts
}

/** What every page may know of the published texts. */
export const textHandlers = [
  implement(contract.getTextState, async ({ tx, ctx, reply }) => {
    const { release, patches, languages } = await readBy(tx, ctx.actor)
    return reply(200, {
      release,
      languages: languages
        .filter(({ shipped }) => !shipped)
        .map(({ code, nativeName, direction, fallback }) => ({ code, nativeName, direction, fallback: [...fallback] })),
      changed: languages.filter(({ code }) => (patches.get(code)?.size ?? 0) > 0).map(({ code }) => code),
    })
  }),

  implement(contract.getTexts, async ({ tx, ctx, params, reply }) => {
    const { release, patches, languages } = await readBy(tx, ctx.actor)
    const isThere = languages.some(({ code }) => code === params.language)
    const changes = isThere ? (patches.get(params.language)?.values() ?? []) : []
    return reply(200, { release, texts: byNamespace(changes) })
  }),

  implementPrepared(
    contract.reportMissingTexts,
    ({ store }) => knownTexts(store),
    async ({ tx, ctx, body, prepared, reply }) => {
      await reportMissing(tx, body, prepared, ctx)
      return reply(202)
    },
  ),
]
