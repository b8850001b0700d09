import * as z from 'zod/mini'
import type { CaseId, OrderId } from '@/domain/ids'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { listQuery, pageOf } from './paging'
import { named } from './schema'
import { instant } from './time'

export const caseSummary = named(
  'CaseSummary',
  z.object({
    id: idOf<CaseId>(),
    number: z.string(),
    subject: z.string(),
    type: z.enum(['question', 'complaint', 'delivery', 'billing']),
    status: z.enum(['open', 'waitingForYou', 'closed']),
    openedAt: instant,
    updatedAt: instant,
    orderId: z.nullable(idOf<OrderId>()),
    orderNumber: z.nullable(z.string()),
  }),
)
export type CaseSummary = z.infer<typeof caseSummary>

export const caseListQuery = listQuery(['updatedAt', 'openedAt', 'number', 'subject'], {})
export type CaseListQuery = z.infer<typeof caseListQuery>

export const listCases = endpoint({
  id: 'listCases',
  resource: 'cases',
  method: 'GET',
  path: '/cases',
  summary: 'Support cases the caller may see',
  access: 'cases.view',
  query: caseListQuery,
  responses: { 200: pageOf(caseSummary) },
})
