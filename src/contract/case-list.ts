import * as z from 'zod/mini'
import { caseStatuses, caseTypes } from '@/domain/cases/vocabulary'
import { anyOf, listQuery } from './paging'

export const caseViews = ['open', 'waitingForYou', 'closed', 'all'] as const
export const caseFilters = { view: z.optional(z.enum(caseViews)), type: anyOf(z.enum(caseTypes)) }
export const caseSorts = ['updatedAt', 'openedAt', 'number', 'subject'] as const

export const caseListQuery = listQuery(caseSorts, { ...caseFilters, status: anyOf(z.enum(caseStatuses)) })
export type CaseListQuery = z.infer<typeof caseListQuery>
