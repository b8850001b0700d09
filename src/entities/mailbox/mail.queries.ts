import { query } from '@/api/query'
import {
  deleteDeskMailDraft,
  downloadDeskMailFile,
  getDeskMailThread,
  getMailChoices,
  listDeskMailDrafts,
  listDeskMailThreads,
  listDeskRecordMail,
  markDeskMailThread,
  saveDeskMailDraft,
  sendDeskMail,
  setDeskMailSignature,
  showDeskMailPictures,
  takeBackDeskMail,
} from '@/contract/admin/mailbox'
import {
  deleteMailDraft,
  downloadMailFile,
  getMailThread,
  listMailDrafts,
  listMailThreads,
  listRecordMail,
  markMailThread,
  saveMailDraft,
  sendMail,
  setMailSignature,
  showMailPictures,
  takeBackMail,
} from '@/contract/mailbox'
import type { MailListQuery } from '@/contract/mailbox-list'
import type { MailMessageId } from '@/domain/ids'
import type { MailRecordKind } from '@/domain/mailbox/vocabulary'

export type MailSide = 'account' | 'admin'

const calls = {
  account: {
    list: listMailThreads,
    get: getMailThread,
    mark: markMailThread,
    pictures: showMailPictures,
    send: sendMail,
    drafts: listMailDrafts,
    save: saveMailDraft,
    drop: deleteMailDraft,
    takeBack: takeBackMail,
    file: downloadMailFile,
    signature: setMailSignature,
    ofRecord: listRecordMail,
  },
  admin: {
    list: listDeskMailThreads,
    get: getDeskMailThread,
    mark: markDeskMailThread,
    pictures: showDeskMailPictures,
    send: sendDeskMail,
    drafts: listDeskMailDrafts,
    save: saveDeskMailDraft,
    drop: deleteDeskMailDraft,
    takeBack: takeBackDeskMail,
    file: downloadDeskMailFile,
    signature: setDeskMailSignature,
    ofRecord: listDeskRecordMail,
  },
}
/** Both sides take and answer the same; they differ by paths and rights. */
export const mailCalls = (side: MailSide) => calls[side]

export const mailQueries = (side: MailSide) => ({
  list: (list: MailListQuery) => query(calls[side].list, { query: list }),
  thread: (threadId: MailMessageId) => query(calls[side].get, { params: { threadId } }),
  drafts: () => query(calls[side].drafts, {}),
  ofRecord: (kind: MailRecordKind, recordId: string) => query(calls[side].ofRecord, { params: { kind, recordId } }),
})
export const mailChoices = () => query(getMailChoices, {})
