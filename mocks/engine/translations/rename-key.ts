import type { TextKeyId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { Form, Forms } from '@/domain/translations/forms'
import { nestsOf, tokenize } from '@/domain/translations/tokens'
import { isEmptyText, textKeyIdOf } from '@/domain/translations/text-states'
import type { TextKeyRow, TextRow } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { TextCatalogue } from './catalogue/catalogue'
import { textNow } from './catalogue/column'
import { aboutNothing, type KeyCommand, managedKey, nameFaults, putKey } from './edit-keys'
import { keptChanges, putText, valueOf } from './put-text'
import { nestedIn } from './references'
import { nowIn, textRecord } from './text-record'
import { entryOf } from './catalogue/key-list'

type Command = KeyCommand & { namespace: string; base: string; force: boolean }

/**
 * Gives a key another name: the texts of every language go along, and those that nest it name it anew. Code is not
 * changed by anybody here, so that a key it names keeps its name unless the caller says otherwise.
 */
export async function renameTextKey(
  tx: Tx,
  catalogue: TextCatalogue,
  command: Command,
  ctx: Context,
): Promise<Result<TextKeyRow>> {
  const found = await managedKey(tx, catalogue, command, ctx)
  if (!found.ok) return found
  const { place, row } = found.value
  const key = catalogue.keys[place]
  if (!key || row?.deleted) return refuse('resource/not-found')
  const { namespace, base } = command
  const id = textKeyIdOf(namespace, base) as TextKeyId
  const errors = nameFaults(catalogue, namespace, base)
  if (errors.length > 0 || (await tx.textKeys.get(id)))
    return refuse('request/invalid', { errors: [{ pointer: '/base', code: 'duplicate' }] })
  if (!command.force && catalogue.parts.uses?.isUsed(key.namespace, key.base)) return refuse('text/in-use')
  const at = ctx.clock.now()
  const { description, tags, maxLength, maxWidth, isNotPlural } = row ?? aboutNothing
  const renamed = await tx.textKeys.insert({
    ...{ id, namespace, base, description, tags, maxLength, maxWidth, isNotPlural, deleted: null },
    added: { at, by: ctx.actorName, counts: key.counts },
    history: [{ at, by: ctx.actorName, kind: 'renamed', detail: key.id }, ...(row?.history ?? [])],
  })
  const moved = entryOf(namespace, base, key.counts, null, renamed)
  for (const { code } of catalogue.languages) {
    const now = await nowIn(tx, catalogue, place, key, code)
    if (isEmptyText(now.forms)) continue
    const value = { ...valueOf(now), forms: now.forms }
    const text = { key: moved, language: code, now: textNow({}, undefined) }
    await withItsPast(tx, await putText(tx, text, value, { kind: 'edit' }, ctx), now.row)
  }
  for (const comment of await tx.textComments.by('keyId', key.id))
    await tx.textComments.update(comment.id, { keyId: id })
  await nameAnew(tx, catalogue, key, { namespace, base }, ctx)
  await putKey(tx, catalogue, place, { deleted: { at, by: ctx.actorName } }, { kind: 'renamed', detail: id }, ctx)
  return ok(renamed)
}

/** Who renames a key has written none of its texts: whose they are, and what was said of them, goes along. */
async function withItsPast(tx: Tx, moved: TextRow, row: TextRow | undefined): Promise<void> {
  const { author = null, reviewer = null, reviewedAt = null, rejection = null, ignored = [] } = row ?? {}
  const history = [...moved.history, ...(row?.history ?? [])].slice(0, keptChanges)
  await tx.texts.update(moved.id, { author, reviewer, reviewedAt, rejection, ignored, history })
}

type Name = { namespace: string; base: string }

async function nameAnew(tx: Tx, catalogue: TextCatalogue, from: Name, to: Name, ctx: Context): Promise<void> {
  for (const ref of nestedIn(catalogue, from.namespace, from.base)) {
    const record = await textRecord(tx, catalogue, ref)
    if (!record) continue
    const forms: { [F in Form]?: string } = { ...record.now.forms }
    for (const [form, text] of Object.entries(record.now.forms) as [Form, string][])
      forms[form] = withNest(text, record.key.namespace, from, to)
    await putText(tx, record, { ...valueOf(record.now), forms: forms as Forms }, { kind: 'edit' }, ctx)
  }
}

/** `$t(old)` becomes `$t(new)`, with the namespace where it is another one than the text's own. */
const withNest = (text: string, own: string, from: Name, to: Name): string => {
  let result = text
  // From the end, so that the places of the others stay true.
  for (const nest of nestsOf(tokenize(text)).toReversed()) {
    if ((nest.namespace ?? own) !== from.namespace || !nest.key.startsWith(from.base)) continue
    const ending = nest.key.slice(from.base.length)
    if (ending !== '' && !/^_(?:ordinal_)?(?:zero|one|two|few|many|other)$/.test(ending)) continue
    const isPlain = nest.namespace === null && to.namespace === own
    const name = (isPlain ? '' : `${to.namespace}:`) + to.base + ending
    const start = nest.namespace === null ? nest.keyStart : nest.keyStart - nest.namespace.length - 1
    result = result.slice(0, start) + name + result.slice(nest.keyEnd)
  }
  return result
}
