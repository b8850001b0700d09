import * as languages from '@/contract/admin/translations/languages'
import * as releases from '@/contract/admin/translations/releases'
import { containsWords } from '@mocks/engine/paging'
import { actionUnless } from '@mocks/engine/refusal'
import { addLanguage, allLanguages, changeLanguage } from '@mocks/engine/text-languages/languages'
import { changesBetween, releasesOf } from '@mocks/engine/text-releases/published'
import * as release from '@mocks/engine/text-releases/release'
import type { TextLanguageRow, TextReleaseRow } from '@mocks/store/rows/text-releases'
import { pendingTexts } from '@mocks/translations/pending-texts'
import { textFiles } from '@mocks/translations/text-files'
import { implement, implementPrepared } from '../implement'
import * as present from '../presenters/texts'
import { presentCurrent } from '../refusal-current'

/** More than this nobody reads on one page; the number says how many there are. */
const mostShown = 500

const languageHandlers = [
  implement(languages.listTextLanguages, async ({ tx, ctx, reply }) => {
    const [rows, people, right] = [
      await allLanguages(tx),
      await present.readersOf(tx),
      await present.mayNotManage(tx, ctx),
    ]
    return reply(200, {
      rows: rows.map((row) => present.presentLanguage(row, people(row.code), right)),
      allowedActions: [actionUnless('add', right)],
    })
  }),

  implement(languages.addTextLanguage, async ({ tx, ctx, body, reply }) => {
    const result = await addLanguage(tx, body, ctx)
    return result.ok ? reply(201, present.presentLanguage(result.value, 0, null)) : result
  }),

  implement(languages.updateTextLanguage, async ({ tx, ctx, params, body, reply }) => {
    const result = await changeLanguage(tx, params.code, body)
    const people = await present.readersOf(tx)
    const right = await present.mayNotManage(tx, ctx)
    const shown = (row: TextLanguageRow) => present.presentLanguage(row, people(row.code), right)
    return result.ok ? reply(200, shown(result.value)) : presentCurrent(result, shown)
  }),
]

const releaseHandlers = [
  implement(releases.listTextReleases, async ({ tx, ctx, reply }) => {
    const right = await present.mayNotPublish(tx, ctx)
    const latest = await release.latestNumber(tx)
    const rows = (await tx.textReleases.all()).toSorted((a, b) => b.at - a.at || (b.number ?? 0) - (a.number ?? 0))
    const isAsShipped = changesBetween(await releasesOf(tx), 0, latest).length === 0
    return reply(200, {
      rows: rows.map((row) => present.presentRelease(row, latest, right)),
      latest,
      allowedActions: [
        actionUnless('publish', right),
        actionUnless('restoreShipped', right, isAsShipped && ({ code: 'texts.samePublished' } as const)),
      ],
    })
  }),

  implementPrepared(
    releases.previewTextRelease,
    ({ store, query }) => pendingTexts(store, query.languages ?? []),
    async ({ tx, prepared: { changes, blocking }, reply }) =>
      reply(200, {
        latest: await release.latestNumber(tx),
        changes: present.countByLanguage(changes),
        rows: changes.slice(0, mostShown),
        total: changes.length,
        blocking: blocking.slice(0, mostShown),
        offered: await release.offeredBy(tx, changes),
      }),
  ),

  implementPrepared(
    releases.publishTexts,
    ({ store, body }) => pendingTexts(store, body.languages ?? []),
    async ({ tx, ctx, body, prepared, reply }) => {
      const wish = { ...body, at: body.at === null ? null : Date.parse(body.at) }
      const result = await release.publishTexts(tx, wish, prepared, ctx)
      if (!result.ok) return result
      return reply(201, present.presentRelease(result.value, await release.latestNumber(tx), null))
    },
  ),

  implement(releases.restoreTexts, async ({ tx, ctx, body, reply }) => {
    const result = await release.restoreTexts(tx, body, ctx)
    return result.ok ? reply(201, present.presentRelease(result.value, result.value.number ?? 0, null)) : result
  }),

  implement(releases.widenTextRelease, async ({ tx, params, body, reply }) => {
    const result = await release.widenRelease(tx, { ...params, ...body })
    const latest = await release.latestNumber(tx)
    const shown = (row: TextReleaseRow) => present.presentRelease(row, latest, null)
    return result.ok ? reply(200, shown(result.value)) : presentCurrent(result, shown)
  }),

  implement(releases.cancelTextRelease, async ({ tx, params, body, reply }) => {
    const result = await release.cancelRelease(tx, { ...params, ...body })
    const latest = await release.latestNumber(tx)
    const shown = (row: TextReleaseRow) => present.presentRelease(row, latest, null)
    return result.ok ? reply(200, shown(result.value)) : presentCurrent(result, shown)
  }),

  implement(releases.compareTextReleases, async ({ tx, query, reply }) => {
    const changes = changesBetween(await releasesOf(tx), query.from, query.to)
    const rows = changes
      .filter(({ language }) => query.language === undefined || language === query.language)
      .filter(
        (change) =>
          !query.q || containsWords(`${change.namespace}:${change.key} ${change.before} ${change.after}`, query.q),
      )
    return reply(200, {
      changes: present.countByLanguage(changes),
      rows: rows.slice(0, query.limit ?? mostShown),
      total: rows.length,
    })
  }),

  implementPrepared(
    releases.getTextFiles,
    ({ store }) => textFiles(store),
    async ({ prepared, reply }) => reply(200, { files: prepared }),
  ),
]

/** Languages, and releases of their texts. */
export const textReleaseHandlers = [...languageHandlers, ...releaseHandlers]
