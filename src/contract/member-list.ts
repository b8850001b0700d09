import * as z from 'zod/mini'
import { accountRoles, memberStates } from '@/domain/account/vocabulary'
import type { BranchId } from '@/domain/ids'
import { idOf } from './ids'
import { anyOf, listQuery } from './paging'
import { named } from './schema'

export const accountRole = named('AccountRole', z.enum(accountRoles))

export const memberState = named('MemberState', z.enum(memberStates))

export const memberViews = ['all', 'active', 'invited', 'inactive', 'awaitingConfirmation'] as const

export const memberSorts = ['name', 'email', 'accountRole', 'state', 'branch', 'lastSeenAt', 'company'] as const

export const memberListQuery = listQuery(memberSorts, {
  view: z.optional(z.enum(memberViews)),
  role: anyOf(accountRole),
  branchId: anyOf(idOf<BranchId>()),
})

export type MemberListQuery = z.infer<typeof memberListQuery>
