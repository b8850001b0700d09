import { ok, refuse, type Result } from '@/domain/result'
import { isEmptyText } from '@/domain/translations/text-states'
import type { TextValue } from '@mocks/store/rows/texts'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type TextCatalogue, textIdOf } from './catalogue/catalogue'
import { againstApproval, change, editable, type Versioned } from './edit-texts'
import { personOf, valueOf } from './put-text'
import { type TextRecord, textRecord } from './text-record'

type Edited = Promise<Result<TextRecord>>

/** A text without words, and one this language does without, have nothing to approve. */
export const hasNothingToReview = ({ state }: TextRecord['now']): boolean =>
  state === 'untranslated' || state === 'hidden'

export const approved = (ctx: Context, { now }: Pick<TextRecord, 'now'>) => ({
  value: { ...valueOf(now), state: 'reviewed', translatedFrom: null } satisfies TextValue,
  also: { reviewer: personOf(ctx), reviewedAt: ctx.clock.now(), rejection: null },
})

export async function approveText(tx: Tx, catalogue: TextCatalogue, command: Versioned, ctx: Context): Edited {
  const found = await editable(tx, catalogue, command, 'review', ctx)
  if (!found.ok) return found
  if (hasNothingToReview(found.value.now)) return refuse('text/not-possible')
  if (found.value.now.state === 'reviewed') return found
  const refused = await againstApproval(tx, found.value, false, ctx)
  if (refused) return refused
  const { value, also } = approved(ctx, found.value)
  return ok(await change(tx, catalogue, found.value, value, { kind: 'state', also }, ctx))
}

/** Sends a text back to whoever wrote it, and says why. */
export async function rejectText(
  tx: Tx,
  catalogue: TextCatalogue,
  command: Versioned & { comment: string },
  ctx: Context,
): Edited {
  const found = await editable(tx, catalogue, command, 'review', ctx)
  if (!found.ok) return found
  if (hasNothingToReview(found.value.now)) return refuse('text/not-possible')
  const rejection = { by: personOf(ctx), at: ctx.clock.now(), comment: command.comment }
  const value: TextValue = { ...valueOf(found.value.now), state: 'translated' }
  const what = { kind: 'reject', note: command.comment, also: { rejection } } as const
  return ok(await change(tx, catalogue, found.value, value, what, ctx))
}

/** Takes an approval back, hides a text, or shows it again. */
export async function setTextState(
  tx: Tx,
  catalogue: TextCatalogue,
  command: Versioned & { state: 'translated' | 'hidden' },
  ctx: Context,
): Edited {
  const found = await editable(tx, catalogue, command, 'edit', ctx)
  if (!found.ok) return found
  const { now, language } = found.value
  const state = command.state === 'hidden' ? 'hidden' : isEmptyText(now.forms) ? 'untranslated' : 'translated'
  if (state === now.state) return found
  // There is no language that could stand in for the source.
  if (state === 'hidden' && language === catalogue.source.language) return refuse('text/not-possible')
  return ok(await change(tx, catalogue, found.value, { ...valueOf(now), state }, { kind: 'state' }, ctx))
}

/** Says that a finding is no fault here, or is one after all. Errors are none to be passed over. */
export async function ignoreFinding(
  tx: Tx,
  catalogue: TextCatalogue,
  command: Versioned & { findingId: string; ignored: boolean },
  ctx: Context,
): Edited {
  const found = await editable(tx, catalogue, command, 'edit', ctx)
  if (!found.ok) return found
  const { now, place, language, key } = found.value
  const finding = catalogue.findings.of(place, language).find(({ id }) => id === command.findingId)
  if (command.ignored && (!finding || finding.severity === 'error')) return refuse('text/not-possible')
  const others = (now.row?.ignored ?? []).filter((id) => id !== command.findingId)
  const ignored = command.ignored ? [...others, command.findingId] : others
  if (now.row) await tx.texts.update(now.row.id, { ignored })
  else {
    const at = ctx.clock.now()
    const id = textIdOf(language, key.id)
    const none = { author: null, reviewer: null, reviewedAt: null, rejection: null, latestBatch: null, history: [] }
    await tx.texts.insert({ id, keyId: key.id, language, ...valueOf(now), ...none, changedAt: at, ignored })
  }
  return ok((await textRecord(tx, catalogue, command)) ?? found.value)
}
