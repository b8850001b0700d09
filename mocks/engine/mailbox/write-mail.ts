import type { MailDraftId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { MailDraftRow, MailPreferenceRow } from '@mocks/store/rows/mailbox'
import type { Tx } from '@mocks/store/tx'
import { pendingFaults } from '../attachments/hold-attachments'
import type { Context } from '../context'
import { clearTimer } from '../timers'

type DraftFields = Pick<MailDraftRow, 'to' | 'subject' | 'text' | 'inThread' | 'attachmentIds'>

/** A draft is its author's alone. */
export async function ownDraft(tx: Tx, id: MailDraftId, { actor }: Context): Promise<MailDraftRow | null> {
  const row = await tx.mailDrafts.get(id)
  return row?.userId === actor.userId ? row : null
}

/** Puts what was written into the caller's draft of this id, or into a new one. */
export async function keepDraft(
  tx: Tx,
  id: MailDraftId | null,
  { to, subject, text, inThread, attachmentIds }: DraftFields,
  ctx: Context,
  sending: MailDraftRow['sending'] = null,
): Promise<MailDraftRow> {
  const fields = { to: [...to], subject, text, inThread, attachmentIds: [...attachmentIds], at: ctx.clock.now() }
  const row = id === null ? null : await ownDraft(tx, id, ctx)
  if (row) return tx.mailDrafts.update(row.id, { ...fields, sending, failed: false })
  const { userId } = ctx.actor
  return tx.mailDrafts.insert({ id: ctx.ids.next<'MailDraft'>('MailDraft'), userId, ...fields, sending, failed: false })
}

/** One message may be open in two windows: the later save of an older version is refused. */
export async function saveDraft(
  tx: Tx,
  { id, version, ...fields }: DraftFields & { id: MailDraftId | null; version: number },
  ctx: Context,
): Promise<Result<MailDraftRow>> {
  const row = id === null ? null : await ownDraft(tx, id, ctx)
  if (id !== null && !row) return refuse('resource/not-found')
  if (row && (row.version !== version || row.sending)) return refuse('conflict/stale', { current: row })
  const faults = await pendingFaults(tx, fields.attachmentIds, ctx)
  if (faults.length > 0) return refuse('request/invalid', { errors: faults })
  return ok(await keepDraft(tx, id, fields, ctx))
}

export async function deleteDraft(tx: Tx, id: MailDraftId, ctx: Context): Promise<Result<void>> {
  const row = await ownDraft(tx, id, ctx)
  if (!row) return refuse('resource/not-found')
  await clearTimer(tx, 'mail.send', id)
  await tx.mailDrafts.delete(id)
  return ok(undefined)
}

export const ownPreference = (tx: Tx, { actor }: Context): Promise<MailPreferenceRow | undefined> =>
  tx.mailPreferences.one('userId', actor.userId)

export async function setPreference(
  tx: Tx,
  change: Partial<Pick<MailPreferenceRow, 'signature' | 'pictureSenders'>>,
  ctx: Context,
): Promise<void> {
  const row = await ownPreference(tx, ctx)
  if (row) await tx.mailPreferences.update(row.id, change)
  else
    await tx.mailPreferences.insert({
      ...{ id: ctx.ids.next<'MailPreference'>('MailPreference'), userId: ctx.actor.userId },
      ...{ signature: '', pictureSenders: [], ...change },
    })
}
