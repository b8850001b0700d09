import type { Instant } from '@/domain/clock'
import { ok, refuse, type Result } from '@/domain/result'
import type { TextChange, TextReleaseRow } from '@mocks/store/rows/text-releases'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { setTimer } from '../timers'
import { writeBusinessTexts } from '../translations/business-texts'
import type { Pending } from './pending'
import { changesBetween, releasesOf } from './published'

type Audience = TextReleaseRow['audience']

export const latestNumber = async (tx: Tx): Promise<number> => (await releasesOf(tx)).at(-1)?.number ?? 0

/** Languages that are first offered with these changes. */
export const offeredBy = async (tx: Tx, changes: readonly TextChange[]): Promise<string[]> => {
  const codes = new Set(changes.filter(({ after }) => after !== null).map(({ language }) => language))
  return (await tx.textLanguages.all())
    .filter(({ state, code }) => state === 'draft' && codes.has(code))
    .map(({ code }) => code)
}

/** Everybody has what staff had first, and the languages that came with it. */
const widenAll = async (tx: Tx): Promise<void> => {
  const releases = await releasesOf(tx)
  for (const { id, audience } of releases)
    if (audience === 'staff') await tx.textReleases.update(id, { audience: 'everybody' })
  const offered = await offeredBy(
    tx,
    releases.flatMap(({ changes }) => changes),
  )
  for (const code of offered) {
    const row = await tx.textLanguages.one('code', code)
    if (row) await tx.textLanguages.update(row.id, { state: 'published' })
  }
}

/** A release that counts from now on. What goes to everybody takes along what staff had first. */
const settle = async (tx: Tx, release: TextReleaseRow, ctx: Context): Promise<TextReleaseRow> => {
  await writeBusinessTexts(tx, release.changes, ctx)
  if (release.audience === 'everybody') await widenAll(tx)
  return tx.textReleases.require(release.id)
}

const byOf = (ctx: Context) => ({ byUserId: ctx.actor.userId, byName: ctx.actorName })
const nothingElse = { restored: null, stopped: null } as const

type Publishing = {
  latest: number
  note: string
  languages?: readonly string[] | undefined
  audience: Audience
  at: Instant | null
}

/**
 * Publishes the drafts as they are, in one numbered release; at a time to come, whatever the drafts are by then. Nothing
 * is published while a check finds an error in it.
 */
export async function publishTexts(
  tx: Tx,
  wish: Publishing,
  { changes, blocking }: Pending,
  ctx: Context,
): Promise<Result<TextReleaseRow>> {
  const { latest, note, languages = [], audience, at } = wish
  if (latest !== (await latestNumber(tx))) return refuse('conflict/stale')
  const head = { id: ctx.ids.next<'TextRelease'>('TextRelease'), kind: 'publish' as const, note, audience, languages }
  if (at !== null) {
    if (at <= ctx.clock.now()) return refuse('request/invalid', { errors: [{ pointer: '/at', code: 'inThePast' }] })
    const row = { ...head, ...byOf(ctx), ...nothingElse, number: null, state: 'scheduled' as const, at, changes: [] }
    const scheduled = await tx.textReleases.insert(row)
    await setTimer(tx, ctx, { kind: 'texts.publish', key: scheduled.id, at })
    return ok(scheduled)
  }
  if (changes.length === 0) return refuse('release/nothing')
  if (blocking.length > 0) return refuse('release/findings', { params: { count: blocking.length } })
  const row = { ...head, ...byOf(ctx), ...nothingElse, number: latest + 1, state: 'published' as const }
  return ok(await settle(tx, await tx.textReleases.insert({ ...row, at: ctx.clock.now(), changes }), ctx))
}

/** The time of a scheduled release has come. */
export async function publishScheduled(
  tx: Tx,
  ctx: Context,
  id: TextReleaseRow['id'],
  { changes, blocking }: Pending,
): Promise<void> {
  const release = await tx.textReleases.get(id)
  if (release?.state !== 'scheduled') return
  const inTheWay = blocking.length > 0 ? 'findings' : changes.length === 0 ? 'nothing' : null
  if (inTheWay) {
    await tx.textReleases.update(id, { state: 'stopped', stopped: inTheWay })
    return
  }
  const number = (await latestNumber(tx)) + 1
  const released = { state: 'published', number, changes, at: ctx.clock.now() } as const
  await settle(tx, await tx.textReleases.update(id, released), ctx)
}

/** A new release that brings the texts back to where they were; the drafts stay, and can be published again. */
export async function restoreTexts(
  tx: Tx,
  { latest, number, note }: { latest: number; number: number; note: string },
  ctx: Context,
): Promise<Result<TextReleaseRow>> {
  const releases = await releasesOf(tx)
  if (latest !== (releases.at(-1)?.number ?? 0)) return refuse('conflict/stale')
  if (number !== 0 && !releases.some((release) => release.number === number)) return refuse('resource/not-found')
  const changes = changesBetween(releases, latest, number)
  if (changes.length === 0) return refuse('release/nothing')
  const row = await tx.textReleases.insert({
    id: ctx.ids.next('TextRelease'),
    number: latest + 1,
    kind: 'restore',
    state: 'published',
    audience: 'everybody',
    at: ctx.clock.now(),
    ...byOf(ctx),
    note,
    restored: number,
    languages: [],
    changes,
    stopped: null,
  })
  return ok(await settle(tx, row, ctx))
}

const current = async (tx: Tx, id: TextReleaseRow['id'], version: number): Promise<Result<TextReleaseRow>> => {
  const row = await tx.textReleases.get(id)
  if (!row) return refuse('resource/not-found')
  return row.version === version ? ok(row) : refuse('conflict/stale', { current: row })
}

type Named = { releaseId: TextReleaseRow['id']; version: number }

export async function widenRelease(tx: Tx, { releaseId, version }: Named): Promise<Result<TextReleaseRow>> {
  const found = await current(tx, releaseId, version)
  if (!found.ok) return found
  if (found.value.state !== 'published' || found.value.audience !== 'staff') return refuse('release/not-possible')
  await widenAll(tx)
  return ok(await tx.textReleases.require(releaseId))
}

export async function cancelRelease(tx: Tx, { releaseId, version }: Named): Promise<Result<TextReleaseRow>> {
  const found = await current(tx, releaseId, version)
  if (!found.ok) return found
  if (found.value.state !== 'scheduled') return refuse('release/not-possible')
  return ok(await tx.textReleases.update(releaseId, { state: 'stopped', stopped: 'cancelled' }))
}
