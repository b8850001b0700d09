import * as z from 'zod/mini'
import { anyOf, listQuery } from '../paging'
import { caseFilters, caseSorts } from '../case-list'
import { idOf } from '../ids'
import type { CompanyId } from '@/domain/ids'

/** `assignee`: one's own, those nobody has, or everybody's. `q` finds the customer, too. */
export const deskCaseListQuery = listQuery([...caseSorts, 'company'], {
  ...caseFilters,
  assignee: z.optional(z.enum(['me', 'nobody'])),
  companyId: anyOf(idOf<CompanyId>()),
})
export type DeskCaseListQuery = z.infer<typeof deskCaseListQuery>
