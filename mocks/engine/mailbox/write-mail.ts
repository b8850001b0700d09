import type { NewMail } from '@/contract/mailbox-parts'
import type { MailDraftId, MailMessageId } from '@/domain/ids'
import type { MailAddress, MailFile } from '@/domain/mailbox/provider'
import { sellerAddresses } from '@/domain/mailbox/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import { simulatedProvider } from '@mocks/mail-server/simulated-provider'
import type { MailDraftRow, MailPreferenceRow } from '@mocks/store/rows/mailbox'
import type { Tx } from '@mocks/store/tx'
import { holdAttachments } from '../attachments/hold-attachments'
import type { Context } from '../context'
import { isStaff, visibleThread } from './box'
import { isSeller } from './correspondents'

type DraftFields = Pick<MailDraftRow, 'to' | 'subject' | 'text' | 'inThread'>

/** A draft is its author's alone. */
export async function saveDraft(
  tx: Tx,
  { id, ...fields }: DraftFields & { id: MailDraftId | null },
  ctx: Context,
): Promise<Result<MailDraftRow>> {
  const { to, subject, text, inThread } = fields
  const kept = { to: [...to], subject, text, inThread, at: ctx.clock.now() }
  if (id === null) {
    const { userId } = ctx.actor
    return ok(await tx.mailDrafts.insert({ id: ctx.ids.next<'MailDraft'>('MailDraft'), userId, ...kept }))
  }
  const row = await tx.mailDrafts.get(id)
  return row?.userId === ctx.actor.userId ? ok(await tx.mailDrafts.update(id, kept)) : refuse('resource/not-found')
}

export async function deleteDraft(tx: Tx, id: MailDraftId, ctx: Context): Promise<Result<void>> {
  const row = await tx.mailDrafts.get(id)
  if (row?.userId !== ctx.actor.userId) return refuse('resource/not-found')
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

/** The seller writes in its own name, people of a customer from their own address and to the seller alone. */
async function senderOf(tx: Tx, ctx: Context, answered: readonly MailAddress[]): Promise<MailAddress> {
  if (!isStaff(ctx)) return { name: ctx.actorName, address: (await tx.users.require(ctx.actor.userId)).email }
  const asked = answered.find(({ address }) => isSeller(address))?.address
  return { name: ctx.actorName, address: asked ?? sellerAddresses[0] }
}

const unreachable = (to: readonly string[]): number[] => to.flatMap((address, at) => (isSeller(address) ? [] : [at]))

/** MBX-01: sends a message through the provider; in a thread it names what it answers. */
export async function sendMessage(tx: Tx, command: NewMail, ctx: Context): Promise<Result<MailMessageId>> {
  const thread = command.inThread === null ? null : await visibleThread(tx, command.inThread, ctx)
  if (thread && !thread.ok) return thread
  const wrong = isStaff(ctx) ? [] : unreachable(command.to)
  if (wrong.length > 0)
    return refuse('request/invalid', { errors: wrong.map((at) => ({ pointer: `/to/${at}`, code: 'notAllowedHere' })) })
  const files = await Promise.all(command.attachmentIds.map((id) => tx.attachments.get(id)))
  const listed: MailFile[] = files.flatMap((file) =>
    file ? [{ name: file.name, type: file.type, size: file.size, attachmentId: file.id }] : [],
  )
  const messages = thread?.value.messages ?? []
  const addressees = messages.flatMap(({ to, cc }) => [...to, ...cc])
  const sent = await simulatedProvider(tx, ctx).send({
    ...{ from: await senderOf(tx, ctx, addressees), to: command.to.map((address) => ({ name: '', address })), cc: [] },
    ...{ subject: command.subject, text: command.text, files: listed },
    references: messages.map(({ messageId }) => messageId),
  })
  if (!sent.ok) return sent
  const threadId = thread?.value.id ?? sent.value.id
  const held = await holdAttachments(tx, command.attachmentIds, { type: 'mail', id: threadId }, ctx)
  if (!held.ok) return held
  // The server of the simulation is the seller's: what a customer sends arrives there.
  if (!isStaff(ctx)) await tx.mailServerMessages.update(sent.value.id, { folder: 'inbox', seen: false })
  const draft = command.draftId && (await tx.mailDrafts.get(command.draftId))
  if (draft && draft.userId === ctx.actor.userId) await tx.mailDrafts.delete(draft.id)
  return ok(threadId)
}
