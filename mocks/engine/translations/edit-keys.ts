import type { TextKeyId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type FieldError, ok, refuse, type Result } from '@/domain/result'
import type { Forms } from '@/domain/translations/forms'
import { isEmptyText, type KeyCounts, sourceLanguage, textKeyIdOf } from '@/domain/translations/text-states'
import type { TextKeyRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { whoCan } from '../team/who-can'
import type { TextCatalogue } from './catalogue/catalogue'
import { isDeleted } from './catalogue/key-list'
import { entryOf } from './catalogue/key-list'
import { putText } from './put-text'
import { filled, formFaults } from './text-faults'
import { textNow } from './catalogue/column'

export type KeyAbout = Pick<TextKeyRow, 'description' | 'tags' | 'maxLength' | 'maxWidth' | 'isNotPlural'>
export type NewKey = KeyAbout & { namespace: string; base: string; counts: KeyCounts; source: Forms }
type Keyed = Promise<Result<TextKeyRow>>
export type KeyCommand = { keyId: TextKeyId; version: number }

export const aboutNothing: KeyAbout = { description: '', tags: [], maxLength: null, maxWidth: null, isNotPlural: false }

const refusedManaging = async (tx: Tx, ctx: Context) =>
  holds(ctx.actor, 'translations.manage')
    ? null
    : refuse('access/forbidden', {
        params: { permission: 'translations.manage' },
        ask: await whoCan(tx, null, 'translations.manage'),
      })

/** The row of a key as the caller saw it; one that is only shipped has version 0 and no row yet. */
export async function managedKey(
  tx: Tx,
  catalogue: TextCatalogue,
  { keyId, version }: KeyCommand,
  ctx: Context,
): Promise<Result<{ row: TextKeyRow | undefined; place: number }>> {
  const place = catalogue.placeOf(keyId)
  const row = await tx.textKeys.get(keyId)
  if (place === undefined) return refuse('resource/not-found')
  const refused = await refusedManaging(tx, ctx)
  if (refused) return refused
  if ((row?.version ?? 0) !== version) return refuse('conflict/stale', { current: place })
  return ok({ row, place })
}

/** A key with the same name as a text or a branch of texts cannot be written beside it. */
export const nameFaults = (catalogue: TextCatalogue, namespace: string, base: string): FieldError[] => {
  const clash = catalogue.keys.some(
    (key) =>
      key.namespace === namespace &&
      (key.base === base || key.base.startsWith(`${base}.`) || base.startsWith(`${key.base}.`)),
  )
  return clash ? [{ pointer: '/base', code: 'duplicate' }] : []
}

/** Adds a key with its source text. Its translations are there to be written at once, in each language's own forms. */
export async function addTextKey(tx: Tx, catalogue: TextCatalogue, wish: NewKey, ctx: Context): Keyed {
  const refused = await refusedManaging(tx, ctx)
  if (refused) return refused
  const { namespace, base, counts, source } = wish
  const id = textKeyIdOf(namespace, base) as TextKeyId
  const forms = filled(source)
  const key = entryOf(namespace, base, counts, null, undefined)
  const errors = nameFaults(catalogue, namespace, base)
  if (await tx.textKeys.get(id)) errors.push({ pointer: '/base', code: 'duplicate' })
  for (const { pointer, ...fault } of formFaults(key, sourceLanguage, forms, {}))
    errors.push({ ...fault, pointer: pointer.replace('/forms', '/source') })
  if (isEmptyText(forms)) errors.push({ pointer: '/source', code: 'required' })
  if (errors.length > 0) return refuse('request/invalid', { errors: errors.slice(0, 10) })
  const at = ctx.clock.now()
  const { description, tags, maxLength, maxWidth, isNotPlural } = wish
  const row = await tx.textKeys.insert({
    ...{ id, namespace, base, description, maxLength, maxWidth, isNotPlural, deleted: null },
    tags: [...new Set(tags)],
    added: { at, by: ctx.actorName, counts },
    history: [{ at, by: ctx.actorName, kind: 'added', detail: null }],
  })
  const value = { forms, state: 'translated', translatedFrom: null } as const
  await putText(tx, { key, language: sourceLanguage, now: textNow({}, undefined) }, value, { kind: 'edit' }, ctx)
  return ok(row)
}

const keptChanges = 30
type KeyChange = TextKeyRow['history'][number]

/** Writes what differs from the shipped key, with a line in its history. */
export async function putKey(
  tx: Tx,
  catalogue: TextCatalogue,
  place: number,
  fields: Partial<Omit<TextKeyRow, 'id' | 'version'>>,
  { kind, detail = null }: Pick<KeyChange, 'kind'> & { detail?: string | null },
  ctx: Context,
): Promise<TextKeyRow> {
  const key = catalogue.keys[place]
  if (!key) throw new Error(`No key at ${place}`)
  const row = await tx.textKeys.get(key.id)
  const change = { at: ctx.clock.now(), by: ctx.actorName, kind, detail }
  const history = [change, ...(row?.history ?? [])].slice(0, keptChanges)
  if (row) return tx.textKeys.update(row.id, { ...fields, history })
  const { id, namespace, base } = key
  return tx.textKeys.insert({ id, namespace, base, added: null, deleted: null, ...aboutNothing, ...fields, history })
}

export async function describeTextKey(
  tx: Tx,
  catalogue: TextCatalogue,
  command: KeyCommand & KeyAbout,
  ctx: Context,
): Keyed {
  const found = await managedKey(tx, catalogue, command, ctx)
  if (!found.ok) return found
  const { description, tags, maxLength, maxWidth, isNotPlural } = command
  const about = { description, tags: [...new Set(tags)], maxLength, maxWidth, isNotPlural }
  return ok(await putKey(tx, catalogue, found.value.place, about, { kind: 'described' }, ctx))
}

/** Code that names the key, and texts that nest it, stand in the way unless it is said to happen all the same. */
const isInUse = (catalogue: TextCatalogue, place: number): boolean => {
  const key = catalogue.keys[place]
  return key !== undefined && (catalogue.parts.uses?.isUsed(key.namespace, key.base) ?? false)
}

export async function deleteTextKey(
  tx: Tx,
  catalogue: TextCatalogue,
  command: KeyCommand & { force: boolean },
  ctx: Context,
): Keyed {
  const found = await managedKey(tx, catalogue, command, ctx)
  if (!found.ok) return found
  const { place, row } = found.value
  if (row && isDeleted(row)) return ok(row)
  if (!command.force && isInUse(catalogue, place)) return refuse('text/in-use')
  const deleted = { at: ctx.clock.now(), by: ctx.actorName }
  return ok(await putKey(tx, catalogue, place, { deleted }, { kind: 'deleted' }, ctx))
}

export async function restoreTextKey(tx: Tx, catalogue: TextCatalogue, command: KeyCommand, ctx: Context): Keyed {
  const found = await managedKey(tx, catalogue, command, ctx)
  if (!found.ok) return found
  if (!isDeleted(found.value.row)) return refuse('text/not-possible')
  return ok(await putKey(tx, catalogue, found.value.place, { deleted: null }, { kind: 'restored' }, ctx))
}
