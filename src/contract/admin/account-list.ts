import * as z from 'zod/mini'
import type { CompanyId } from '@/domain/ids'
import { idOf } from '../ids'
import { anyOf, listQuery } from '../paging'
import { lastSeenSpans } from '@/domain/account/last-seen'
import { accountRole, memberState, memberViews, memberSorts } from '../member-list'

export const accountListQuery = listQuery(memberSorts, {
  view: z.optional(z.enum(memberViews)),
  companyId: anyOf(idOf<CompanyId>()),
  role: anyOf(accountRole),
  state: anyOf(memberState),
  seen: anyOf(z.enum(lastSeenSpans)),
})

export type AccountListQuery = z.infer<typeof accountListQuery>
