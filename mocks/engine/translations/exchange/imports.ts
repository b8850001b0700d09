import type { TextImportId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { ok, refuse, type Result } from '@/domain/result'
import { exchangeLimits, type TextConflict } from '@/domain/translations/exchange'
import type { TextImportNames, TextImportRow } from '@mocks/store/rows/text-imports'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../../context'
import { decisionOf, nameOf } from './decision'
import type { StagedImport } from './staged'

const lifetime = 24 * 60 * 60 * 1000
type Changed = Promise<Result<TextImportRow>>

/** Keeps a file to be looked at; imports nobody has touched for a day are forgotten. */
export async function createTextImport(
  tx: Tx,
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
  ctx: Context,
): Changed {
  if (file.bytes.length > exchangeLimits.fileBytes)
    return refuse('request/too-large', { params: { maximum: exchangeLimits.fileBytes } })
  for (const { id, expiresAt, by } of await tx.textImports.all())
    if (expiresAt <= ctx.clock.now() || by.id === ctx.actor.userId) await dropImport(tx, id)
  const now = ctx.clock.now()
  const row = await tx.textImports.insert({
    id: ctx.ids.next<'TextImport'>('TextImport'),
    at: now,
    by: { id: ctx.actor.userId, name: ctx.actorName },
    expiresAt: now + lifetime,
    fileNames: [file.name],
    ...{
      languages: {},
      namespaces: {},
      addKeys: false,
      takeAs: 'translated',
      convertOld: true,
      decisions: {},
      applied: null,
    },
  })
  await keepFile(tx, row.id, file, ctx)
  return ok(row)
}

const keepFile = (
  tx: Tx,
  importId: TextImportId,
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
  ctx: Context,
) => tx.textImportFiles.insert({ id: ctx.ids.next<'TextImportFile'>('TextImportFile'), importId, ...file })

async function dropImport(tx: Tx, id: TextImportId): Promise<void> {
  for (const file of await tx.textImportFiles.by('importId', id)) await tx.textImportFiles.delete(file.id)
  await tx.textImports.delete(id)
}

/** Files are read by who brought them, and by those who manage translations; others do not learn that they are there. */
export const isOpenTo = ({ by, expiresAt }: TextImportRow, { actor, clock }: Context): boolean =>
  expiresAt > clock.now() && (by.id === actor.userId || holds(actor, 'translations.manage'))

/** The import as the caller saw it; one that is applied is over. */
export async function openImport(tx: Tx, importId: TextImportId, version: number | null, ctx: Context): Changed {
  const row = await tx.textImports.get(importId)
  if (!row || !isOpenTo(row, ctx)) return refuse('resource/not-found')
  if (version !== null && row.version !== version) return refuse('conflict/stale', { current: row })
  return row.applied ? refuse('text/not-possible') : ok(row)
}

export async function addTextImportFile(
  tx: Tx,
  { importId, name, bytes }: { importId: TextImportId; name: string; bytes: Uint8Array<ArrayBuffer> },
  ctx: Context,
): Changed {
  const open = await openImport(tx, importId, null, ctx)
  if (!open.ok) return open
  const files = await tx.textImportFiles.by('importId', importId)
  const size = files.reduce((sum, { bytes: each }) => sum + each.length, bytes.length)
  if (size > exchangeLimits.fileBytes * 2 || files.length >= 100)
    return refuse('request/too-large', { params: { maximum: exchangeLimits.fileBytes * 2 } })
  let own = name
  for (let times = 2; open.value.fileNames.includes(own); times += 1)
    own = name.replace(/(\.[^.]*)?$/u, ` (${times})$1`)
  await keepFile(tx, importId, { name: own, bytes }, ctx)
  return ok(await tx.textImports.update(importId, { fileNames: [...open.value.fileNames, own] }))
}

type Means = readonly { found: string; means: string | null }[]
const namesOf = (means: Means): TextImportNames => Object.fromEntries(means.map((each) => [each.found, each.means]))

export async function mapTextImport(
  tx: Tx,
  wish: { importId: TextImportId; version: number; languages: Means; namespaces: Means } & Pick<
    TextImportRow,
    'addKeys' | 'takeAs' | 'convertOld'
  >,
  ctx: Context,
): Changed {
  const open = await openImport(tx, wish.importId, wish.version, ctx)
  if (!open.ok) return open
  const lacks = (permission: 'translations.manage' | 'translations.review') =>
    refuse('access/forbidden', { params: { permission } })
  if (wish.addKeys && !holds(ctx.actor, 'translations.manage')) return lacks('translations.manage')
  if (wish.takeAs === 'reviewed' && !holds(ctx.actor, 'translations.review')) return lacks('translations.review')
  const { addKeys, takeAs, convertOld } = wish
  const languages = { ...open.value.languages, ...namesOf(wish.languages) }
  const namespaces = { ...open.value.namespaces, ...namesOf(wish.namespaces) }
  return ok(await tx.textImports.update(wish.importId, { languages, namespaces, addKeys, takeAs, convertOld }))
}

type Decision = {
  importId: TextImportId
  version: number
  take: boolean | null
  which:
    | { kind: 'rows'; rows: readonly string[] }
    | { kind: 'conflicts'; conflict?: TextConflict | undefined; language?: string | undefined; open: boolean }
}

export async function decideTextImport(tx: Tx, staged: StagedImport, wish: Decision, ctx: Context): Changed {
  const open = await openImport(tx, wish.importId, wish.version, ctx)
  if (!open.ok) return open
  const { which, take } = wish
  const decisions = { ...open.value.decisions }
  const chosen = which.kind === 'rows' ? new Set(which.rows) : null
  for (const row of staged.rows) {
    if (row.conflicts.length === 0) continue
    const isMeant =
      which.kind === 'rows'
        ? chosen?.has(row.id)
        : (which.conflict === undefined || row.conflicts.includes(which.conflict)) &&
          (which.language === undefined || row.language === which.language) &&
          !(which.open && decisionOf(open.value, row) !== null)
    if (!isMeant) continue
    if (take === null) delete decisions[row.id]
    else decisions[row.id] = { take, of: nameOf(row) }
  }
  return ok(await tx.textImports.update(wish.importId, { decisions }))
}
