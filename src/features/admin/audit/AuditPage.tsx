import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { auditQueries } from '@/entities/audit/audit.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { AuditFilters } from './AuditFilters'
import { auditFilterKeys, type AuditSearch, listOf } from './audit.search'
import { useAuditChips } from './use-audit-chips'
import { useAuditColumns } from './use-audit-columns'

const EntryDrawer = lazyPart(() => import('./EntryDrawer').then(({ EntryDrawer }) => EntryDrawer))
const routeApi = getRouteApi('/admin/_gate/audit/')

/** Every change: who, in whose name, from where, and what it was before. */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const { search, patch, clear } = useTableSearch<AuditSearch>(routeApi)
  const list = listOf(search)
  const result = useQuery(auditQueries.list(list))
  const columns = useAuditColumns(search)
  const chips = useAuditChips(list, clear)
  const total = result.data?.total
  return (
    <>
      <PageHeader title={t('title')} count={total === undefined ? undefined : format.number(total)} sub={t('sub')} />
      <DataTable
        id="audit"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch, '-at')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => t('entry', { number: format.number(number) })}
        source={{ search: list, query: auditQueries.list }}
        minWidth={1040}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              onChange: (q) => patch({ q: q || undefined }, { replace: true }),
              label: t('search'),
            }}
            chips={chips}
            onClearAll={() => clear(auditFilterKeys)}
          >
            <FilterPopover count={chips.length} width={760}>
              <AuditFilters search={list} onChange={patch} />
            </FilterPopover>
          </FilterBar>
        }
        filtered={auditFilterKeys.some((key) => search[key] !== undefined)}
        onClearFilters={() => clear(auditFilterKeys)}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
      />
      {search.entry && (
        <Suspense>
          <EntryDrawer entryId={search.entry} onClose={() => patch({ entry: undefined, page: search.page })} />
        </Suspense>
      )}
    </>
  )
}
