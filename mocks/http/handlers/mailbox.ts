import * as desk from '@/contract/admin/mailbox'
import * as contract from '@/contract/mailbox'
import { refuse } from '@/domain/result'
import { openBox, visibleThread } from '@mocks/engine/mailbox/box'
import { markThread, showPictures } from '@mocks/engine/mailbox/keep-thread'
import { listThreads } from '@mocks/engine/mailbox/list-threads'
import { messageFile } from '@mocks/engine/mailbox/message-file'
import { queueMessage, takeBack } from '@mocks/engine/mailbox/queue-mail'
import * as write from '@mocks/engine/mailbox/write-mail'
import { linkedRecord } from '@mocks/engine/records/linked-record'
import { type Handler, implement } from '../implement'
import { readCurrent } from '../refusal-current'
import type { MailDraftRow } from '@mocks/store/rows/mailbox'
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
  takeBack: typeof contract.takeBackMail
  file: typeof contract.downloadMailFile
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
      const queued = await queueMessage(tx, body, ctx)
      return queued.ok ? reply(201, await presentDraft(tx, queued.value)) : queued
    },
    slow,
  ),

  implement(endpoints.drafts, async ({ tx, ctx, reply }) => {
    const rows = await tx.mailDrafts.by('userId', ctx.actor.userId)
    const signature = (await write.ownPreference(tx, ctx))?.signature ?? ''
    const newest = rows.toSorted((a, b) => b.at - a.at)
    return reply(200, { rows: await Promise.all(newest.map((row) => presentDraft(tx, row))), signature })
  }),

  implement(endpoints.save, async ({ tx, body, ctx, reply }) => {
    const saved = await write.saveDraft(tx, body, ctx)
    if (saved.ok) return reply(200, await presentDraft(tx, saved.value))
    return readCurrent(saved, (row: MailDraftRow) => presentDraft(tx, row))
  }),

  implement(endpoints.takeBack, async ({ tx, params, ctx, reply }) => {
    const back = await takeBack(tx, params.draftId, ctx)
    return back.ok ? reply(200, await presentDraft(tx, back.value)) : back
  }),

  implement(
    endpoints.file,
    async ({ tx, params, ctx, reply }) => {
      const file = await messageFile(tx, { ...params, place: Number(params.place) }, ctx)
      return file.ok ? reply(200, file.value) : file
    },
    slow,
  ),

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
    ...{ ofRecord: contract.listRecordMail, takeBack: contract.takeBackMail, file: contract.downloadMailFile },
  }),
  ...handlersOf({
    ...{ list: desk.listDeskMailThreads, get: desk.getDeskMailThread, mark: desk.markDeskMailThread },
    ...{ pictures: desk.showDeskMailPictures, send: desk.sendDeskMail, drafts: desk.listDeskMailDrafts },
    ...{ save: desk.saveDeskMailDraft, drop: desk.deleteDeskMailDraft, signature: desk.setDeskMailSignature },
    ...{ ofRecord: desk.listDeskRecordMail, takeBack: desk.takeBackDeskMail, file: desk.downloadDeskMailFile },
  }),
]
