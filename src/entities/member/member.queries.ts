import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getAccount, getAccountChoices, listAccountCompanies, listAccounts } from '@/contract/admin/accounts'
import type { AccountListQuery } from '@/contract/admin/account-list'
import { getMember, getMemberChoices, listMembers } from '@/contract/team'
import type { MemberListQuery } from '@/contract/member-list'
import type { CompanyId, UserId } from '@/domain/ids'

/** The people of the reader's company. */
export const memberQueries = {
  list: (search: MemberListQuery) =>
    queryOptions({ ...query(listMembers, { query: search }), placeholderData: keepPreviousData }),
  detail: (userId: UserId) => query(getMember, { params: { userId } }),
  choices: () => query(getMemberChoices, {}),
}

/** The shop accounts of all companies. */
export const accountQueries = {
  list: (search: AccountListQuery) =>
    queryOptions({ ...query(listAccounts, { query: search }), placeholderData: keepPreviousData }),
  detail: (userId: UserId) => query(getAccount, { params: { userId } }),
  choices: (companyId: CompanyId) => query(getAccountChoices, { query: { companyId } }),
  companies: (q?: string) =>
    queryOptions({ ...query(listAccountCompanies, { query: { q } }), placeholderData: keepPreviousData }),
}
