import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import type { Grant } from '@/contract/admin/access-names'
import type { RoleListQuery } from '@/contract/admin/role-list'
import { getRole, listRoles, previewRole } from '@/contract/admin/roles'
import type { RoleId } from '@/domain/ids'

export const roleQueries = {
  list: (search: RoleListQuery) =>
    queryOptions({ ...query(listRoles, { query: search }), placeholderData: keepPreviousData }),
  detail: (roleId: RoleId) => query(getRole, { params: { roleId } }),
  preview: (roleId: RoleId, grants: readonly Grant[]) =>
    query(previewRole, { params: { roleId }, body: { grants: [...grants] } }),
}
