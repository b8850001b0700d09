import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getAuditEntry, getAuditFilters, listAudit } from '@/contract/admin/audit'
import type { AuditListQuery } from '@/contract/admin/audit-list'
import type { AuditId } from '@/domain/ids'

export const auditQueries = {
  list: (search: AuditListQuery) =>
    queryOptions({ ...query(listAudit, { query: search }), placeholderData: keepPreviousData }),
  entry: (entryId: AuditId) => query(getAuditEntry, { params: { entryId } }),
  filters: () => query(getAuditFilters, {}),
}
