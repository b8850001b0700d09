import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import type { AdministratorListQuery } from '@/contract/admin/administrator-list'
import { getAdministrator, getAdministratorChoices, listAdministrators } from '@/contract/admin/administrators'
import type { UserId } from '@/domain/ids'

export const administratorQueries = {
  list: (search: AdministratorListQuery) =>
    queryOptions({ ...query(listAdministrators, { query: search }), placeholderData: keepPreviousData }),
  detail: (userId: UserId) => query(getAdministrator, { params: { userId } }),
  choices: () => query(getAdministratorChoices, {}),
}
