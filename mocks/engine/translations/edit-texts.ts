import type { TextChangeId } from '@/domain/ids'
import { ok, refuse, type Refusal, type Result } from '@/domain/result'
import type { Forms } from '@/domain/translations/forms'
import { isEmptyText, sameForms, sourceLanguage } from '@/domain/translations/text-states'
import type { TextValue } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { TextCatalogue } from './catalogue/catalogue'
import { type Change, outdateTranslations, personOf, putText, valueOf } from './put-text'
import { textSettings } from './settings'
import { filled, formFaults } from './text-faults'
import { type TextRecord, type TextRef, textRecord } from './text-record'
import { refuseText, type TextRight, textRights } from './text-rights'

export type Versioned = TextRef & { version: number }
type Edited = Promise<Result<TextRecord>>

/** The record, unless the caller may not touch it or saw another version of it. */
export async function editable(
  tx: Tx,
  catalogue: TextCatalogue,
  command: Versioned,
  right: TextRight,
  ctx: Context,
): Edited {
  const record = await textRecord(tx, catalogue, command)
  if (!record) return refuse('resource/not-found')
  const rights = await textRights(tx, ctx)
  if (!rights.may(right, command.language)) return refuseText(tx, right, command.language, ctx)
  if ((record.now.row?.version ?? 0) !== command.version) return refuse('conflict/stale', { current: record })
  return ok(record)
}

/** Writes a text and does what follows from it. */
export async function change(
  tx: Tx,
  catalogue: TextCatalogue,
  record: TextRecord,
  value: TextValue,
  what: Change,
  ctx: Context,
): Promise<TextRecord> {
  await putText(tx, record, value, what, ctx)
  if (record.language === sourceLanguage)
    await outdateTranslations(tx, catalogue, record, what.batchId === undefined ? {} : { batchId: what.batchId }, ctx)
  const after = await textRecord(tx, catalogue, { keyId: record.key.id, language: record.language })
  return after ?? record
}

/** Nobody approves their own words where the rules say so, and only reviewers approve. */
export async function againstApproval(
  tx: Tx,
  { language, now }: Pick<TextRecord, 'language' | 'now'>,
  isReworded: boolean,
  ctx: Context,
): Promise<{ ok: false; refusal: Refusal } | null> {
  if (!(await textRights(tx, ctx)).may('review', language)) return refuseText(tx, 'review', language, ctx)
  const isOwn = isReworded || now.row?.author?.id === ctx.actor.userId
  if (isOwn && (await textSettings(tx)).reviewerIsAnother) return refuse('text/own')
  return null
}

/** What a text is once it says this: other words have to be reviewed anew, and an outdated one was looked at. */
export const reworded = ({ now }: Pick<TextRecord, 'now'>, forms: Forms): TextValue =>
  now.state === 'hidden'
    ? { forms, state: 'hidden', translatedFrom: null }
    : { forms, state: isEmptyText(forms) ? 'untranslated' : 'translated', translatedFrom: null }

export async function saveText(
  tx: Tx,
  catalogue: TextCatalogue,
  command: Versioned & { forms: Forms; approve?: boolean | undefined },
  ctx: Context,
): Edited {
  const found = await editable(tx, catalogue, command, 'edit', ctx)
  if (!found.ok) return found
  const record = found.value
  const forms = filled(command.forms)
  const errors = formFaults(record.key, record.language, forms, record.now.published)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const isReworded = !sameForms(forms, record.now.forms)
  if (!isReworded && !command.approve && record.now.row?.translatedFrom == null) return ok(record)
  if (record.now.state === 'reviewed' && isReworded && (await textSettings(tx)).reviewedIsProtected) {
    const rights = await textRights(tx, ctx)
    if (!rights.may('review', record.language)) return refuseText(tx, 'review', record.language, ctx)
  }
  if (command.approve) {
    const refused = await againstApproval(tx, record, isReworded, ctx)
    if (refused) return refused
  }
  // Saved as it was: the source has changed and the text is still right.
  const value = isReworded ? reworded(record, forms) : { ...valueOf(record.now), translatedFrom: null }
  if (!command.approve || isEmptyText(forms))
    return ok(await change(tx, catalogue, record, value, { kind: 'edit' }, ctx))
  const also = { reviewer: personOf(ctx), reviewedAt: ctx.clock.now(), rejection: null }
  return ok(await change(tx, catalogue, record, { ...value, state: 'reviewed' }, { kind: 'edit', also }, ctx))
}

/** Goes back to what is published. */
export async function discardDraft(tx: Tx, catalogue: TextCatalogue, command: Versioned, ctx: Context): Edited {
  const found = await editable(tx, catalogue, command, 'edit', ctx)
  if (!found.ok || !found.value.now.isDraft) return found
  const { published } = found.value.now
  const value: TextValue = {
    forms: null,
    state: isEmptyText(published) ? 'untranslated' : 'reviewed',
    translatedFrom: found.value.now.row?.translatedFrom ?? null,
  }
  return ok(await change(tx, catalogue, found.value, value, { kind: 'discard' }, ctx))
}

/** Brings back what the text said before a change of its history. */
export async function restoreText(
  tx: Tx,
  catalogue: TextCatalogue,
  command: Versioned & { changeId: TextChangeId },
  ctx: Context,
): Edited {
  const found = await editable(tx, catalogue, command, 'edit', ctx)
  if (!found.ok) return found
  const entry = found.value.now.row?.history.find(({ id }) => id === command.changeId)
  if (!entry) return refuse('resource/not-found')
  const value = reworded(found.value, entry.before.forms ?? {})
  return ok(await change(tx, catalogue, found.value, value, { kind: 'restore' }, ctx))
}
