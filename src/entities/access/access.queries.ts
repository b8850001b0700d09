import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { explainAccountAccess, explainAdministratorAccess } from '@/contract/admin/access'
import type { UserId } from '@/domain/ids'
import type { Permission } from '@/domain/permissions/catalogue'

export type AccessQuestion = { userId: UserId; permission: Permission; record?: string }

export const accessQueries = {
  ofAccount: ({ userId, ...question }: AccessQuestion) =>
    queryOptions({
      ...query(explainAccountAccess, { params: { userId }, query: question }),
      placeholderData: keepPreviousData,
    }),
  ofAdministrator: ({ userId, ...question }: AccessQuestion) =>
    queryOptions({
      ...query(explainAdministratorAccess, { params: { userId }, query: question }),
      placeholderData: keepPreviousData,
    }),
}
