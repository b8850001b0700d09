import type { NewMail } from '@/contract/mailbox-parts'
import type { MailDraftId, MailMessageId } from '@/domain/ids'
import type { MailAddress } from '@/domain/mailbox/provider'
import { mailLimits, sellerAddresses } from '@/domain/mailbox/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import { simulatedProvider } from '@mocks/mail-server/simulated-provider'
import type { MailDraftRow } from '@mocks/store/rows/mailbox'
import type { Tx } from '@mocks/store/tx'
import { pendingFaults } from '../attachments/hold-attachments'
import type { Context } from '../context'
import { clearTimer, setTimer } from '../timers'
import { isStaff, visibleThread } from './box'
import { isSeller } from './correspondents'
import { keepDraft, ownDraft } from './write-mail'

/** The seller writes in its own name, people of a customer from their own address and to the seller alone. */
async function senderOf(tx: Tx, ctx: Context, answered: readonly MailAddress[]): Promise<MailAddress> {
  if (!isStaff(ctx)) return { name: ctx.actorName, address: (await tx.users.require(ctx.actor.userId)).email }
  const asked = answered.find(({ address }) => isSeller(address))?.address
  return { name: ctx.actorName, address: asked ?? sellerAddresses[0] }
}

const unreachable = (to: readonly string[]): number[] => to.flatMap((address, at) => (isSeller(address) ? [] : [at]))

/** MBX-01: takes a message to be sent shortly. Until then it is a draft that can be taken back. */
export async function queueMessage(tx: Tx, command: NewMail, ctx: Context): Promise<Result<MailDraftRow>> {
  const thread = command.inThread === null ? null : await visibleThread(tx, command.inThread, ctx)
  if (thread && !thread.ok) return thread
  const wrong = isStaff(ctx) ? [] : unreachable(command.to)
  if (wrong.length > 0)
    return refuse('request/invalid', { errors: wrong.map((at) => ({ pointer: `/to/${at}`, code: 'notAllowedHere' })) })
  const faults = await pendingFaults(tx, command.attachmentIds, ctx)
  if (faults.length > 0) return refuse('request/invalid', { errors: faults })
  const ready = await simulatedProvider(tx, ctx).ready()
  if (!ready.ok) return ready

  const messages = thread?.value.messages ?? []
  const at = ctx.clock.now() + mailLimits.undoSeconds * 1000
  const { to, subject, text, inThread, attachmentIds } = command
  const row = await keepDraft(tx, command.draftId, { to, subject, text, inThread, attachmentIds }, ctx, {
    at,
    attempts: 0,
    from: await senderOf(
      tx,
      ctx,
      messages.flatMap((message) => [...message.to, ...message.cc]),
    ),
    references: messages.map(({ messageId }) => messageId),
    fromBuyer: !isStaff(ctx),
  })
  await setTimer(tx, ctx, { kind: 'mail.send', key: row.id, at })
  return ok(row)
}

/** As long as it waits its author can have it back; afterwards nobody can. */
export async function takeBack(tx: Tx, id: MailDraftId, ctx: Context): Promise<Result<MailDraftRow>> {
  const row = await ownDraft(tx, id, ctx)
  if (!row) return refuse('mail/sent')
  if (row.sending === null) return ok(row)
  await clearTimer(tx, 'mail.send', id)
  return ok(await tx.mailDrafts.update(id, { sending: null }))
}

const [mostAttempts, retryAfterMs] = [5, 60_000]

/** The time to take it back is over. A server that does not answer is asked again; after that it is a draft that says so. */
export async function sendQueued(tx: Tx, ctx: Context, id: MailDraftId): Promise<void> {
  const draft = await tx.mailDrafts.get(id)
  if (!draft?.sending) return
  const { sending } = draft
  const held = await Promise.all(draft.attachmentIds.map((each) => tx.attachments.get(each)))
  const files = held.flatMap((file) => (file ? [file] : []))
  const sent = await simulatedProvider(tx, ctx).send({
    ...{ from: sending.from, to: draft.to.map((address) => ({ name: '', address })), cc: [] },
    ...{ subject: draft.subject, text: draft.text, references: sending.references },
    files: files.map((file) => ({ name: file.name, type: file.type, size: file.size, attachmentId: file.id })),
  })
  if (!sent.ok) return again(tx, ctx, draft)
  const threadId: MailMessageId = draft.inThread ?? sent.value.id
  for (const file of files) await tx.attachments.update(file.id, { heldBy: { type: 'mail', id: threadId } })
  // The server of the simulation is the seller's: what a customer sends arrives there.
  if (sending.fromBuyer) await tx.mailServerMessages.update(sent.value.id, { folder: 'inbox', seen: false })
  await tx.mailDrafts.delete(id)
}

async function again(tx: Tx, ctx: Context, { id, sending }: MailDraftRow): Promise<void> {
  const attempts = (sending?.attempts ?? 0) + 1
  if (!sending || attempts >= mostAttempts) {
    await tx.mailDrafts.update(id, { sending: null, failed: true })
    return
  }
  const at = ctx.clock.now() + retryAfterMs
  await tx.mailDrafts.update(id, { sending: { ...sending, attempts, at } })
  await setTimer(tx, ctx, { kind: 'mail.send', key: id, at })
}
