import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DeskCaseListQuery } from '@/contract/admin/desk-case-list'
import { caseViews } from '@/contract/case-list'
import { caseTypes } from '@/domain/cases/vocabulary'
import { caseQueries } from '@/entities/case/case.queries'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useDeskCaseColumns } from './use-desk-case-columns'

const routeApi = getRouteApi('/admin/_gate/cases/')
const cleared = { q: undefined, type: undefined, companyId: undefined, assignee: undefined, view: undefined }

/** The desk's queue: whose turn it is, and who has the case. */
export function DeskCasesPage() {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const { search, patch, clear } = useTableSearch<DeskCaseListQuery>(routeApi)
  const result = useQuery({ ...caseQueries.deskList(search), placeholderData: keepPreviousData })
  const columns = useDeskCaseColumns()
  const { data } = result
  return (
    <>
      <PageHeader title={t('title')} count={data && format.number(data.total)} sub={t('desk.sub')} />
      <DataTable
        id="desk-cases"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: caseQueries.deskList }}
        {...tableAddress(search, patch, '-updatedAt')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        minWidth={1080}
        views={caseViews.map((id) => ({ id, label: t(`desk.views.${id}`), count: data?.views[id] }))}
        view={search.view ?? 'all'}
        filtered={(data?.views.all ?? 0) > 0 || Object.keys(cleared).some((key) => search[key as keyof typeof cleared])}
        onClearFilters={() => patch(cleared)}
        emptyState={<EmptyState title={t('desk.empty.title')} hint={t('desk.empty.text')} />}
        filters={
          <GroupFilters
            search={{
              value: search.q ?? '',
              label: t('desk.search'),
              onChange: (q) => patch({ q }, { replace: true }),
            }}
            groups={[
              {
                id: 'type',
                name: t('columns.type'),
                choices: caseTypes.map((value) => ({ value, label: t(`type.${value}`) })),
                chosen: search.type,
                onChange: (type) => patch({ type: type as DeskCaseListQuery['type'] }),
              },
              {
                id: 'assignee',
                name: t('desk.assignee'),
                choices: [
                  { value: 'me', label: t('desk.mine') },
                  { value: 'nobody', label: t('desk.nobody') },
                ],
                chosen: search.assignee && [search.assignee],
                onChange: (chosen) => patch({ assignee: chosen?.at(-1) as DeskCaseListQuery['assignee'] }),
              },
              {
                id: 'company',
                name: t('desk.customer'),
                choices: (data?.companies ?? []).map(({ id, name }) => ({ value: id, label: name })),
                chosen: search.companyId,
                onChange: (companyId) => patch({ companyId: companyId as DeskCaseListQuery['companyId'] }),
              },
            ]}
            onClearAll={() => clear(['type', 'assignee', 'companyId'])}
          />
        }
      />
    </>
  )
}
