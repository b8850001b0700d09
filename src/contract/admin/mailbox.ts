import * as z from 'zod/mini'
import { caseTypes } from '@/domain/cases/vocabulary'
import type { CaseId, CompanyId, UserId } from '@/domain/ids'
import { mailLimits } from '@/domain/mailbox/vocabulary'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { mailListQuery } from '../mailbox-list'
import * as parts from '../mailbox-parts'
import { caseLimits } from '../cases'
import { newTaskReply, taskFields } from '../task-parts'

export const listDeskMailThreads = endpoint({
  id: 'listDeskMailThreads',
  resource: 'mailbox',
  method: 'GET',
  path: '/admin/mailbox/threads',
  summary: 'Correspondence that the caller may see, by folder',
  access: 'mailDesk.view',
  query: mailListQuery,
  responses: { 200: parts.mailThreadPage },
})

export const getDeskMailThread = endpoint({
  id: 'getDeskMailThread',
  resource: 'mailbox',
  method: 'GET',
  path: '/admin/mailbox/threads/{threadId}',
  summary: 'A thread with its messages, and what they seem to be about',
  access: 'mailDesk.view',
  params: parts.mailThreadParams,
  responses: { 200: parts.mailThread },
})

export const markDeskMailThread = endpoint({
  id: 'markDeskMailThread',
  resource: 'mailbox',
  method: 'POST',
  path: '/admin/mailbox/threads/{threadId}/marks',
  summary: 'Read or unread, flagged or not, and in which folder',
  access: 'mailDesk.view',
  params: parts.mailThreadParams,
  body: parts.mailMarkBody,
  responses: { 204: null },
})

export const showDeskMailPictures = endpoint({
  id: 'showDeskMailPictures',
  resource: 'mailbox',
  method: 'POST',
  path: '/admin/mailbox/threads/{threadId}/pictures',
  summary: 'Fetch pictures from elsewhere for this thread, or always for its sender',
  access: 'mailDesk.view',
  params: parts.mailThreadParams,
  body: parts.mailPictures,
  responses: { 200: parts.mailThread },
})

export const sendDeskMail = endpoint({
  id: 'sendDeskMail',
  resource: 'mailbox',
  method: 'POST',
  path: '/admin/mailbox/messages',
  summary: 'Send a message, alone or in a thread; it can be taken back until `sendsAt`',
  access: 'mailDesk.edit',
  body: parts.newMail,
  idempotent: 'required',
  responses: { 201: parts.mailDraft },
})

export const listDeskMailDrafts = endpoint({
  id: 'listDeskMailDrafts',
  resource: 'mailbox',
  method: 'GET',
  path: '/admin/mailbox/drafts',
  summary: 'Messages the caller has begun and their signature',
  access: 'mailDesk.view',
  responses: { 200: z.object({ rows: z.array(parts.mailDraft), signature: z.string() }) },
})

export const saveDeskMailDraft = endpoint({
  id: 'saveDeskMailDraft',
  resource: 'mailbox',
  method: 'POST',
  path: '/admin/mailbox/drafts',
  summary: 'Keep a message that is not sent yet',
  access: 'mailDesk.edit',
  body: parts.mailDraftBody,
  responses: { 200: parts.mailDraft },
})

export const takeBackDeskMail = endpoint({
  id: 'takeBackDeskMail',
  resource: 'mailbox',
  method: 'POST',
  path: '/admin/mailbox/drafts/{draftId}/take-back',
  summary: 'Have a message back that has not gone yet; it is a draft again',
  access: 'mailDesk.edit',
  params: parts.draftParams,
  responses: { 200: parts.mailDraft },
})

export const downloadDeskMailFile = endpoint({
  id: 'downloadDeskMailFile',
  resource: 'mailbox',
  method: 'GET',
  path: '/admin/mailbox/threads/{threadId}/messages/{messageId}/files/{place}',
  summary: 'The bytes of a file of a message; what could run, or is not what it says, is refused',
  access: 'mailDesk.view',
  params: parts.mailFileParams,
  responses: { 200: 'binary' },
})

export const deleteDeskMailDraft = endpoint({
  id: 'deleteDeskMailDraft',
  resource: 'mailbox',
  method: 'DELETE',
  path: '/admin/mailbox/drafts/{draftId}',
  summary: 'Throw a begun message away',
  access: 'mailDesk.edit',
  params: parts.draftParams,
  responses: { 204: null },
})

export const setDeskMailSignature = endpoint({
  id: 'setDeskMailSignature',
  resource: 'mailbox',
  method: 'PUT',
  path: '/admin/mailbox/signature',
  summary: 'The words below the messages of the caller',
  access: 'mailDesk.edit',
  body: z.object({ signature: z.string().check(z.maxLength(mailLimits.signature)) }),
  responses: { 204: null },
})

export const listDeskRecordMail = endpoint({
  id: 'listDeskRecordMail',
  resource: 'mailbox',
  method: 'GET',
  path: '/admin/mailbox/records/{kind}/{recordId}',
  summary: 'Correspondence attached to a record',
  access: 'mailDesk.view',
  params: parts.mailRecordParams,
  responses: { 200: parts.recordMail },
})

const recordBody = z.object({ kind: parts.mailRecordParams.shape.kind, id: z.string().check(z.maxLength(64)) })

export const attachDeskMail = endpoint({
  id: 'attachDeskMail',
  resource: 'mailbox',
  method: 'POST',
  path: '/admin/mailbox/threads/{threadId}/records',
  summary: 'Attach the correspondence to a record; it is shown there',
  access: 'mailDesk.edit',
  params: parts.mailThreadParams,
  body: recordBody,
  responses: { 200: parts.mailThread },
})

export const detachDeskMail = endpoint({
  id: 'detachDeskMail',
  resource: 'mailbox',
  method: 'POST',
  path: '/admin/mailbox/threads/{threadId}/records/remove',
  summary: 'Take the correspondence off a record',
  access: 'mailDesk.edit',
  params: parts.mailThreadParams,
  body: recordBody,
  responses: { 200: parts.mailThread },
})

export const createMailTask = endpoint({
  id: 'createMailTask',
  resource: 'mailbox',
  method: 'POST',
  path: '/admin/mailbox/threads/{threadId}/task',
  summary: 'Make a task for a department or a person of a message',
  access: 'taskDesk.edit',
  params: parts.mailThreadParams,
  body: z.object(taskFields),
  idempotent: 'required',
  responses: { 201: newTaskReply },
})

export const createMailCase = endpoint({
  id: 'createMailCase',
  resource: 'mailbox',
  method: 'POST',
  path: '/admin/mailbox/threads/{threadId}/case',
  summary: 'Open a case, as a complaint unless said otherwise, of a message of a customer',
  access: 'casesDesk.edit',
  params: parts.mailThreadParams,
  body: z.object({
    companyId: idOf<CompanyId>(),
    subject: z.string().check(z.trim(), z.minLength(1), z.maxLength(caseLimits.subject)),
    type: z.enum(caseTypes),
    record: z.nullable(recordBody),
    assigneeId: z.nullable(idOf<UserId>()),
  }),
  idempotent: 'required',
  responses: { 201: z.object({ id: idOf<CaseId>(), number: z.string() }) },
})

export const getMailChoices = endpoint({
  id: 'getMailChoices',
  resource: 'mailbox',
  method: 'GET',
  path: '/admin/mailbox/choices',
  summary: 'Customers a message can belong to',
  access: 'mailDesk.view',
  responses: { 200: z.object({ customers: z.array(z.object({ id: idOf<CompanyId>(), name: z.string() })) }) },
})
