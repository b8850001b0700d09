import * as desk from '@/contract/admin/mailbox'
import * as contract from '@/contract/mailbox'
import { refuse } from '@/domain/result'
import { openBox, visibleThread } from '@mocks/engine/mailbox/box'
import { markThread, showPictures } from '@mocks/engine/mailbox/keep-thread'
import { listThreads } from '@mocks/engine/mailbox/list-threads'
import * as write from '@mocks/engine/mailbox/write-mail'
import { linkedRecord } from '@mocks/engine/records/linked-record'
import { type Handler, implement } from '../implement'
import { presentDraft, presentThread, presentThreadSummary } from '../presenters/mailbox'

/** The two sides differ by their paths and rights alone. */
type Endpoints = {
  list: typeof contract.listMailThreads
  get: typeof contract.getMailThread
  mark: typeof contract.markMailThread
  pictures: typeof contract.showMailPictures
  send: typeof contract.sendMail
  drafts: typeof contract.listMailDrafts
  save: typeof contract.saveMailDraft
  drop: typeof contract.deleteMailDraft
  signature: typeof contract.setMailSignature
  ofRecord: typeof contract.listRecordMail
}
const slow = { mail: true }

const handlersOf = (endpoints: Endpoints): Handler[] => [
  implement(
    endpoints.list,
    async ({ tx, query, ctx, reply }) => {
      const found = await listThreads(tx, query, ctx)
      if (!found.ok) return found
      const rows = await Promise.all(found.value.rows.map((thread) => presentThreadSummary(tx, thread, ctx)))
      return reply(200, { ...found.value, rows })
    },
    slow,
  ),

  implement(
    endpoints.get,
    async ({ tx, params, ctx, reply }) => {
      const found = await visibleThread(tx, params.threadId, ctx)
      return found.ok ? reply(200, await presentThread(tx, found.value, ctx)) : found
    },
    slow,
  ),

  implement(endpoints.mark, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleThread(tx, params.threadId, ctx)
    if (!found.ok) return found
    const marked = await markThread(tx, found.value, body, ctx)
    return marked.ok ? reply(204) : marked
  }),

  implement(endpoints.pictures, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleThread(tx, params.threadId, ctx)
    if (!found.ok) return found
    await showPictures(tx, found.value, body.always, ctx)
    const shown = await visibleThread(tx, params.threadId, ctx)
    return shown.ok ? reply(200, await presentThread(tx, shown.value, ctx)) : shown
  }),

  implement(
    endpoints.send,
    async ({ tx, body, ctx, reply }) => {
      const sent = await write.sendMessage(tx, body, ctx)
      return sent.ok ? reply(201, { threadId: sent.value }) : sent
    },
    slow,
  ),

  implement(endpoints.drafts, async ({ tx, ctx, reply }) => {
    const rows = await tx.mailDrafts.by('userId', ctx.actor.userId)
    const signature = (await write.ownPreference(tx, ctx))?.signature ?? ''
    return reply(200, { rows: rows.toSorted((a, b) => b.at - a.at).map(presentDraft), signature })
  }),

  implement(endpoints.save, async ({ tx, body, ctx, reply }) => {
    const saved = await write.saveDraft(tx, body, ctx)
    return saved.ok ? reply(200, presentDraft(saved.value)) : saved
  }),

  implement(endpoints.drop, async ({ tx, params, ctx, reply }) => {
    const dropped = await write.deleteDraft(tx, params.draftId, ctx)
    return dropped.ok ? reply(204) : dropped
  }),

  implement(endpoints.signature, async ({ tx, body, ctx, reply }) => {
    await write.setPreference(tx, body, ctx)
    return reply(204)
  }),

  implement(
    endpoints.ofRecord,
    async ({ tx, params, ctx, reply }) => {
      const record = await linkedRecord(tx, { kind: params.kind, id: params.recordId }, ctx)
      if (!record?.visible) return refuse('resource/not-found')
      const box = await openBox(tx, ctx)
      if (!box.ok) return box
      const attached = box.value.filter(({ kept }) =>
        kept?.records.some(({ kind, id }) => kind === params.kind && id === params.recordId),
      )
      return reply(200, { rows: await Promise.all(attached.map((thread) => presentThreadSummary(tx, thread, ctx))) })
    },
    slow,
  ),
]

export const mailboxHandlers: Handler[] = [
  ...handlersOf({
    ...{ list: contract.listMailThreads, get: contract.getMailThread, mark: contract.markMailThread },
    ...{ pictures: contract.showMailPictures, send: contract.sendMail, drafts: contract.listMailDrafts },
    ...{ save: contract.saveMailDraft, drop: contract.deleteMailDraft, signature: contract.setMailSignature },
    ofRecord: contract.listRecordMail,
  }),
  ...handlersOf({
    ...{ list: desk.listDeskMailThreads, get: desk.getDeskMailThread, mark: desk.markDeskMailThread },
    ...{ pictures: desk.showDeskMailPictures, send: desk.sendDeskMail, drafts: desk.listDeskMailDrafts },
    ...{ save: desk.saveDeskMailDraft, drop: desk.deleteDeskMailDraft, signature: desk.setDeskMailSignature },
    ofRecord: desk.listDeskRecordMail,
  }),
]
