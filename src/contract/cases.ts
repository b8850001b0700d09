import * as z from 'zod/mini'
import { caseRecordKinds, caseStatuses, caseTypes } from '@/domain/cases/vocabulary'
import type { AttachmentId, CaseId } from '@/domain/ids'
import { messageLimits } from '@/domain/messages/vocabulary'
import { allowedActions } from './action'
import { caseListQuery } from './case-list'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { message, messageBody } from './messages'
import { pageOf } from './paging'
import { named } from './schema'
import { instant } from './time'

/** What a case is about. `id` is null for people who may not open it. */
export const caseRecord = named(
  'CaseRecord',
  z.object({ kind: z.enum(caseRecordKinds), id: z.nullable(z.string()), label: z.string() }),
)
export type CaseRecord = z.infer<typeof caseRecord>

export const caseSummary = named(
  'CaseSummary',
  z.object({
    id: idOf<CaseId>(),
    number: z.string(),
    subject: z.string(),
    type: z.enum(caseTypes),
    status: z.enum(caseStatuses),
    openedAt: instant,
    openedBy: z.string(),
    updatedAt: instant,
    record: z.nullable(caseRecord),
    /** Messages of the other side that the caller has not seen. */
    unread: z.int(),
  }),
)
export type CaseSummary = z.infer<typeof caseSummary>

export const caseCounts = z.object({ open: z.int(), waitingForYou: z.int(), closed: z.int(), all: z.int() })

export const listCases = endpoint({
  id: 'listCases',
  resource: 'cases',
  method: 'GET',
  path: '/cases',
  summary: 'Support cases the caller may see',
  access: 'cases.view',
  query: caseListQuery,
  responses: { 200: pageOf(caseSummary, { views: caseCounts }) },
})

export const caseEvents = ['opened', 'closed', 'reopened', 'assigned', 'unassigned', 'mailed'] as const
export const caseEvent = named(
  'CaseEvent',
  z.object({ at: instant, by: z.string(), event: z.enum(caseEvents), params: z.record(z.string(), z.string()) }),
)
export type CaseEvent = z.infer<typeof caseEvent>

export const supportCase = named(
  'Case',
  z.extend(caseSummary, {
    version: z.int(),
    otherEmail: z.nullable(z.string()),
    messages: z.array(message),
    events: z.array(caseEvent),
    allowedActions: allowedActions(['reply', 'close', 'reopen']),
  }),
)
export type SupportCase = z.infer<typeof supportCase>

const params = z.object({ caseId: idOf<CaseId>() })
const versionBody = z.object({ version: z.int() })

export const getCase = endpoint({
  id: 'getCase',
  resource: 'cases',
  method: 'GET',
  path: '/cases/{caseId}',
  summary: 'A case with everything that was written in it',
  access: 'cases.view',
  params,
  responses: { 200: supportCase },
})

export const caseLimits = { subject: 160 } as const
export const newCase = named(
  'NewCase',
  z.object({
    subject: z.string().check(z.trim(), z.minLength(1), z.maxLength(caseLimits.subject)),
    type: z.enum(caseTypes),
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(messageLimits.text)),
    /** CAS-01: where answers are mailed instead of to the caller. */
    otherEmail: z.nullable(z.email().check(z.maxLength(200))),
    attachmentIds: z.array(idOf<AttachmentId>()).check(z.maxLength(messageLimits.files)),
    record: z.nullable(z.object({ kind: z.enum(caseRecordKinds), id: z.string().check(z.maxLength(64)) })),
  }),
)
export type NewCase = z.infer<typeof newCase>

export const createCase = endpoint({
  id: 'createCase',
  resource: 'cases',
  method: 'POST',
  path: '/cases',
  summary: 'Open a case; it is on the seller’s desk at once',
  access: 'cases.create',
  body: newCase,
  idempotent: 'required',
  responses: { 201: z.object({ id: idOf<CaseId>(), number: z.string() }) },
})

export const answerCase = endpoint({
  id: 'answerCase',
  resource: 'cases',
  method: 'POST',
  path: '/cases/{caseId}/messages',
  summary: 'Write in a case',
  access: 'cases.create',
  params,
  body: messageBody,
  idempotent: 'required',
  responses: { 200: supportCase },
})

export const readCase = endpoint({
  id: 'readCase',
  resource: 'cases',
  method: 'POST',
  path: '/cases/{caseId}/read',
  summary: 'The caller has seen what was written so far',
  access: 'cases.view',
  params,
  responses: { 204: null },
})

export const closeCase = endpoint({
  id: 'closeCase',
  resource: 'cases',
  method: 'POST',
  path: '/cases/{caseId}/close',
  summary: 'Close a case; everything in it stays',
  access: 'cases.create',
  params,
  body: versionBody,
  responses: { 200: supportCase },
})

export const reopenCase = endpoint({
  id: 'reopenCase',
  resource: 'cases',
  method: 'POST',
  path: '/cases/{caseId}/reopen',
  summary: 'Open a closed case again',
  access: 'cases.create',
  params,
  body: versionBody,
  responses: { 200: supportCase },
})

/** What a new case could be about, by the address that leads to the form. */
export const getCaseRecord = endpoint({
  id: 'getCaseRecord',
  resource: 'cases',
  method: 'GET',
  path: '/cases/records/{kind}/{recordId}',
  summary: 'The name of a record that a case is to be about',
  access: 'cases.create',
  params: z.object({ kind: z.enum(caseRecordKinds), recordId: z.string().check(z.maxLength(64)) }),
  responses: { 200: caseRecord },
})
