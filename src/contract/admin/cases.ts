import * as z from 'zod/mini'
import type { CaseId, CompanyId, UserId } from '@/domain/ids'
import { allowedActions } from '../action'
import { caseCounts, caseSummary, supportCase } from '../cases'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { messageBody } from '../messages'
import { pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { deskCaseListQuery } from './desk-case-list'

const owner = {
  company: z.object({ id: idOf<CompanyId>(), name: z.string() }),
  assignee: z.nullable(z.object({ id: idOf<UserId>(), name: z.string() })),
}

export const deskCaseSummary = named('DeskCaseSummary', z.extend(caseSummary, owner))
export type DeskCaseSummary = z.infer<typeof deskCaseSummary>

export const listDeskCases = endpoint({
  id: 'listDeskCases',
  resource: 'cases',
  method: 'GET',
  path: '/admin/cases',
  summary: 'Cases of the customers an administrator works for',
  access: 'casesDesk.view',
  query: deskCaseListQuery,
  responses: {
    200: pageOf(deskCaseSummary, {
      views: caseCounts,
      /** Customers that have cases. */
      companies: z.array(z.object({ id: idOf<CompanyId>(), name: z.string() })),
    }),
  },
})

export const deskCase = named(
  'DeskCase',
  z.extend(supportCase, {
    ...owner,
    openedByEmail: z.nullable(z.string()),
    /** Notes the customer never sees. */
    notes: z.array(z.object({ at: instant, by: z.string(), text: z.string() })),
    /** Who may be given the case. */
    assignees: z.array(z.object({ id: idOf<UserId>(), name: z.string() })),
    allowedActions: allowedActions(['reply', 'close', 'reopen', 'assign', 'note']),
  }),
)
export type DeskCase = z.infer<typeof deskCase>

const params = z.object({ caseId: idOf<CaseId>() })
const versionBody = z.object({ version: z.int() })

export const getDeskCase = endpoint({
  id: 'getDeskCase',
  resource: 'cases',
  method: 'GET',
  path: '/admin/cases/{caseId}',
  summary: 'A case with its thread, notes and history',
  access: 'casesDesk.view',
  params,
  responses: { 200: deskCase },
})

export const answerDeskCase = endpoint({
  id: 'answerDeskCase',
  resource: 'cases',
  method: 'POST',
  path: '/admin/cases/{caseId}/messages',
  summary: 'Answer a case; the customer gets it by mail as well',
  access: 'casesDesk.edit',
  params,
  body: messageBody,
  idempotent: 'required',
  responses: { 200: deskCase },
})

export const readDeskCase = endpoint({
  id: 'readDeskCase',
  resource: 'cases',
  params,
  method: 'POST',
  path: '/admin/cases/{caseId}/read',
  summary: 'The caller has seen what was written so far',
  access: 'casesDesk.view',
  responses: { 204: null },
})

export const closeDeskCase = endpoint({
  id: 'closeDeskCase',
  resource: 'cases',
  method: 'POST',
  path: '/admin/cases/{caseId}/close',
  summary: 'Close a case',
  access: 'casesDesk.edit',
  params,
  body: versionBody,
  responses: { 200: deskCase },
})

export const reopenDeskCase = endpoint({
  id: 'reopenDeskCase',
  resource: 'cases',
  method: 'POST',
  path: '/admin/cases/{caseId}/reopen',
  summary: 'Open a closed case again',
  access: 'casesDesk.edit',
  params,
  body: versionBody,
  responses: { 200: deskCase },
})

export const assignDeskCase = endpoint({
  id: 'assignDeskCase',
  resource: 'cases',
  method: 'POST',
  path: '/admin/cases/{caseId}/assignee',
  summary: 'Give a case to somebody of the desk, or back to all',
  access: 'casesDesk.edit',
  params,
  body: z.object({ version: z.int(), assigneeId: z.nullable(idOf<UserId>()) }),
  responses: { 200: deskCase },
})

export const noteDeskCase = endpoint({
  id: 'noteDeskCase',
  resource: 'cases',
  method: 'POST',
  path: '/admin/cases/{caseId}/notes',
  summary: 'Keep a note that the customer does not see',
  access: 'casesDesk.edit',
  params,
  body: z.object({ version: z.int(), text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)) }),
  responses: { 200: deskCase },
})
