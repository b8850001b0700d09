import * as z from 'zod/mini'
import { mailLimits } from '@/domain/mailbox/vocabulary'
import { endpoint } from './endpoint'
import { mailListQuery } from './mailbox-list'
import * as parts from './mailbox-parts'

export const listMailThreads = endpoint({
  id: 'listMailThreads',
  resource: 'mailbox',
  method: 'GET',
  path: '/mailbox/threads',
  summary: 'Correspondence that the caller may see, by folder',
  access: 'mailbox.view',
  query: mailListQuery,
  responses: { 200: parts.mailThreadPage },
})

export const getMailThread = endpoint({
  id: 'getMailThread',
  resource: 'mailbox',
  method: 'GET',
  path: '/mailbox/threads/{threadId}',
  summary: 'A thread with its messages, and what they seem to be about',
  access: 'mailbox.view',
  params: parts.mailThreadParams,
  responses: { 200: parts.mailThread },
})

export const markMailThread = endpoint({
  id: 'markMailThread',
  resource: 'mailbox',
  method: 'POST',
  path: '/mailbox/threads/{threadId}/marks',
  summary: 'Read or unread, flagged or not, and in which folder',
  access: 'mailbox.view',
  params: parts.mailThreadParams,
  body: parts.mailMarkBody,
  responses: { 204: null },
})

export const showMailPictures = endpoint({
  id: 'showMailPictures',
  resource: 'mailbox',
  method: 'POST',
  path: '/mailbox/threads/{threadId}/pictures',
  summary: 'Fetch pictures from elsewhere for this thread, or always for its sender',
  access: 'mailbox.view',
  params: parts.mailThreadParams,
  body: parts.mailPictures,
  responses: { 200: parts.mailThread },
})

export const sendMail = endpoint({
  id: 'sendMail',
  resource: 'mailbox',
  method: 'POST',
  path: '/mailbox/messages',
  summary: 'Send a message, alone or in a thread; it can be taken back until `sendsAt`',
  access: 'mailbox.send',
  body: parts.newMail,
  idempotent: 'required',
  responses: { 201: parts.mailDraft },
})

export const listMailDrafts = endpoint({
  id: 'listMailDrafts',
  resource: 'mailbox',
  method: 'GET',
  path: '/mailbox/drafts',
  summary: 'Messages the caller has begun and their signature',
  access: 'mailbox.view',
  responses: { 200: z.object({ rows: z.array(parts.mailDraft), signature: z.string() }) },
})

export const saveMailDraft = endpoint({
  id: 'saveMailDraft',
  resource: 'mailbox',
  method: 'POST',
  path: '/mailbox/drafts',
  summary: 'Keep a message that is not sent yet',
  access: 'mailbox.send',
  body: parts.mailDraftBody,
  responses: { 200: parts.mailDraft },
})

export const takeBackMail = endpoint({
  id: 'takeBackMail',
  resource: 'mailbox',
  method: 'POST',
  path: '/mailbox/drafts/{draftId}/take-back',
  summary: 'Have a message back that has not gone yet; it is a draft again',
  access: 'mailbox.send',
  params: parts.draftParams,
  responses: { 200: parts.mailDraft },
})

export const downloadMailFile = endpoint({
  id: 'downloadMailFile',
  resource: 'mailbox',
  method: 'GET',
  path: '/mailbox/threads/{threadId}/messages/{messageId}/files/{place}',
  summary: 'The bytes of a file of a message; what could run, or is not what it says, is refused',
  access: 'mailbox.view',
  params: parts.mailFileParams,
  responses: { 200: 'binary' },
})

export const deleteMailDraft = endpoint({
  id: 'deleteMailDraft',
  resource: 'mailbox',
  method: 'DELETE',
  path: '/mailbox/drafts/{draftId}',
  summary: 'Throw a begun message away',
  access: 'mailbox.send',
  params: parts.draftParams,
  responses: { 204: null },
})

export const setMailSignature = endpoint({
  id: 'setMailSignature',
  resource: 'mailbox',
  method: 'PUT',
  path: '/mailbox/signature',
  summary: 'The words below the messages of the caller',
  access: 'mailbox.send',
  body: z.object({ signature: z.string().check(z.maxLength(mailLimits.signature)) }),
  responses: { 204: null },
})

export const listRecordMail = endpoint({
  id: 'listRecordMail',
  resource: 'mailbox',
  method: 'GET',
  path: '/mailbox/records/{kind}/{recordId}',
  summary: 'Correspondence attached to a record',
  access: 'mailbox.view',
  params: parts.mailRecordParams,
  responses: { 200: parts.recordMail },
})
