import type * as contract from '@/contract/mailbox-parts'
import { bareSubject } from '@/domain/mailbox/threads'
import { htmlOfText, sanitizeMail } from '@/domain/mailbox/sanitize'
import type { ServerMessage } from '@/domain/mailbox/provider'
import type { Context } from '@mocks/engine/context'
import { type BoxThread, isOwn, isStaff } from '@mocks/engine/mailbox/box'
import { attachedRecords, recognised, threadActions } from '@mocks/engine/mailbox/thread-facts'
import { whyHeldBack } from '@mocks/engine/mailbox/message-file'
import { ownPreference } from '@mocks/engine/mailbox/write-mail'
import { simulatedProvider } from '@mocks/mail-server/simulated-provider'
import type { MailDraftRow } from '@mocks/store/rows/mailbox'
import type { Tx } from '@mocks/store/tx'
import { isoOf } from './time'

const plain = ({ text, html }: ServerMessage): string =>
  (text || (html ?? '').replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')).replaceAll(/\s+/g, ' ').trim()

const companyOf = async (tx: Tx, { customer }: BoxThread, ctx: Context): Promise<contract.MailThread['company']> => {
  const row = customer && isStaff(ctx) ? await tx.companies.get(customer.companyId) : undefined
  return row ? { id: row.id, name: row.name } : null
}

const subjectOf = ({ messages: [first] }: BoxThread): string => bareSubject(first.subject) || first.subject

export const presentThreadSummary = async (
  tx: Tx,
  thread: BoxThread,
  ctx: Context,
): Promise<contract.MailThreadSummary> => ({
  id: thread.id,
  subject: subjectOf(thread),
  people: [...new Set(thread.messages.map(({ from }) => from.name || from.address))],
  snippet: plain(thread.newest).slice(0, 160),
  at: isoOf(thread.newest.at),
  count: thread.messages.length,
  unread: thread.unread,
  flagged: isStaff(ctx) && thread.messages.some(({ flagged }) => flagged),
  files: thread.messages.reduce((sum, { files }) => sum + files.length, 0),
  folder: thread.folder,
  company: await companyOf(tx, thread, ctx),
  records: await attachedRecords(tx, thread, ctx),
})

/** Pictures from elsewhere only where the reader allowed them, for this thread or for its sender. */
async function presentMessage(tx: Tx, message: ServerMessage, thread: BoxThread, ctx: Context) {
  const trusted = (await ownPreference(tx, ctx))?.pictureSenders ?? []
  const allowed =
    thread.kept?.picturesFor.includes(ctx.actor.userId) || trusted.includes(message.from.address.toLowerCase())
  const provider = simulatedProvider(tx, ctx)
  const fetched = new Map<string, string>()
  if (allowed)
    for (const [, url = ''] of (message.html ?? '').matchAll(/\ssrc\s*=\s*["']?(https?:[^"'\s>]+)/gi)) {
      const picture = await provider.picture(url.replaceAll('&amp;', '&'))
      if (picture.ok) fetched.set(url.replaceAll('&amp;', '&'), picture.value)
    }
  const body = message.html
    ? sanitizeMail(message.html, (source) => fetched.get(source) ?? null)
    : { html: htmlOfText(message.text), blocked: 0 }
  const late = thread.kept?.readUntil[ctx.actor.userId] ?? 0
  return {
    id: message.id,
    from: message.from,
    to: [...message.to],
    cc: [...message.cc],
    at: isoOf(message.at),
    html: body.html,
    blockedPictures: body.blocked,
    files: message.files.map((file) => ({
      ...{ name: file.name, type: file.type, size: file.size, heldBack: whyHeldBack(file) },
    })),
    unread: !isOwn(message, ctx) && (isStaff(ctx) ? !message.seen : message.at > late),
    mine: isOwn(message, ctx),
  }
}

const answerTo = ({ messages }: BoxThread, ctx: Context): string[] => {
  const received = messages.findLast((message) => !isOwn(message, ctx))
  return received ? [received.from.address] : (messages.at(-1)?.to.map(({ address }) => address) ?? [])
}

export async function presentThread(tx: Tx, thread: BoxThread, ctx: Context): Promise<contract.MailThread> {
  return {
    id: thread.id,
    subject: subjectOf(thread),
    folder: thread.folder,
    flagged: isStaff(ctx) && thread.messages.some(({ flagged }) => flagged),
    unread: thread.unread,
    company: await companyOf(tx, thread, ctx),
    person: isStaff(ctx) ? (thread.customer?.user ?? null) : null,
    messages: await Promise.all(thread.messages.map((message) => presentMessage(tx, message, thread, ctx))),
    records: await attachedRecords(tx, thread, ctx),
    recognised: await recognised(tx, thread, ctx),
    answerTo: answerTo(thread, ctx),
    allowedActions: await threadActions(tx, thread, ctx),
  }
}

export async function presentDraft(tx: Tx, row: MailDraftRow): Promise<contract.MailDraft> {
  const { id, version, at, to, subject, text, inThread, sending, failed } = row
  const files = await Promise.all(row.attachmentIds.map((each) => tx.attachments.get(each)))
  return {
    ...{ id, version, at: isoOf(at), to: [...to], subject, text, inThread, failed },
    files: files.flatMap((file) => (file ? [{ id: file.id, name: file.name, size: file.size }] : [])),
    sendsAt: sending && isoOf(sending.at),
  }
}
