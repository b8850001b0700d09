import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureViews } from '@/contract/admin/sync-failure-list'
import type { FailureGroup } from '@/contract/admin/sync-rows'
import { rowFaults } from '@/domain/sync/row-faults'
import { erpJobKeys } from '@/domain/sync/vocabulary'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { SyncNav } from '@/entities/sync/SyncNav'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusal } from '@/shared/ui/use-refusal'
import { FailedRecords } from './FailedRecords'
import type { FailuresSearch } from './failures.search'
import { StartedRuns } from './StartedRuns'
import { useGroupColumns } from './use-group-columns'
import { useRepairs } from './use-repairs'

const MuteDialog = lazyPart(() => import('./MuteDialog').then(({ MuteDialog }) => MuteDialog))
const routeApi = getRouteApi('/admin/_gate/sync/failures')

/** ADM-13: records that do not go through, by cause: what is wrong, how to mend it, and the means to try again. */
export function FailuresPage() {
  const { t } = useTranslation(['syncRows', 'sync'])
  const format = useFormat()
  const refusal = useRefusal()
  const { group: fingerprint, recordPage, ...search }: FailuresSearch = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const result = useQuery(syncRowQueries.groups(search))
  const repairs = useRepairs()
  const [muting, setMuting] = useState<FailureGroup>()
  const { view = 'open' } = search
  const { views, allowedActions = [], rows = [] } = result.data ?? {}
  const mayNot = (name: 'retry' | 'mute') => refusal(allowedActions.find(({ action }) => action === name))
  const filtered = search.q !== undefined || search.job !== undefined || search.code !== undefined
  const columns = useGroupColumns({
    search,
    mayNotRetry: mayNot('retry'),
    mayNotMute: mayNot('mute'),
    pending: repairs.retrying,
    retry: (group) => repairs.retry({ fingerprint: group.fingerprint }),
    mute: (group) => (group.mutedUntil ? repairs.mute({ fingerprint: group.fingerprint }, null) : setMuting(group)),
  })
  return (
    <>
      <PageHeader title={t('failures.title')} count={views && format.number(views.open)} sub={t('failures.sub')} />
      <SyncNav />
      <StartedRuns runs={repairs.lastRuns} />
      <DataTable
        id="sync-failures"
        label={t('failures.title')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={(group) => group.fingerprint}
        minWidth={900}
        views={failureViews.map((id) => ({ id, label: t(`failures.view.${id}`), count: views?.[id] }))}
        view={view}
        onView={(next) => patch({ view: failureViews.find((one) => one === next && one !== 'open'), group: undefined })}
        filters={
          <GroupFilters
            search={{
              value: search.q ?? '',
              label: t('failures.search'),
              onChange: (q) => patch({ q }, { replace: true }),
            }}
            groups={[
              {
                id: 'job',
                name: t('failures.job'),
                choices: erpJobKeys.map((value) => ({ value, label: t(`sync:job.${value}`) })),
                chosen: search.job,
                onChange: (job) => patch({ job: job as typeof search.job }),
              },
              {
                id: 'code',
                name: t('failures.cause'),
                choices: rowFaults.map((value) => ({ value, label: t(`code.${value}`) })),
                chosen: search.code,
                onChange: (code) => patch({ code: code as typeof search.code }),
              },
            ]}
            onClearAll={() => clear(['q', 'job', 'code'])}
          />
        }
        filtered={filtered}
        onClearFilters={() => clear(['q', 'job', 'code'])}
        emptyState={<EmptyState title={t(`failures.empty.${view}`)} hint={t(`failures.emptyHint.${view}`)} />}
      />
      {fingerprint && (
        <FailedRecords
          fingerprint={fingerprint}
          group={rows.find((each) => each.fingerprint === fingerprint)}
          page={recordPage ?? 1}
          onPage={(next) => patch({ recordPage: next, page: search.page })}
          onClose={() => patch({ group: undefined, recordPage: undefined, page: search.page })}
          mayNotRetry={mayNot('retry')}
          retry={(ids, done) => repairs.retry({ ids }, done)}
          pending={repairs.retrying}
        />
      )}
      {muting && (
        <Suspense>
          <MuteDialog
            onClose={() => setMuting(undefined)}
            pending={repairs.muting}
            onMute={(until) => repairs.mute({ fingerprint: muting.fingerprint }, until, () => setMuting(undefined))}
          />
        </Suspense>
      )}
    </>
  )
}
