import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { syncQueries } from '@/entities/sync/sync.queries'
import { SyncNav } from '@/entities/sync/SyncNav'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { useCan } from '@/features/session/use-session'
import { BulkSwitch } from './BulkSwitch'
import { inView, lastFinishedOf } from './job-state'
import { SyncFacts } from './SyncFacts'
import { jobViews } from './sync.search'
import css from '@/entities/sync/sync.module.css'
import { useJobColumns } from './use-job-columns'

const routeApi = getRouteApi('/admin/_gate/sync/')

/** ADM-12, ADM-14, ADM-15: every job with its schedule, what it is doing, and the means to change that. */
export function SyncPage() {
  const { t } = useTranslation('sync')
  const { view = 'all' } = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const result = useQuery(syncQueries.jobs())
  const columns = useJobColumns()
  const mayConfigure = useCan('sync.configure')
  const jobs = result.data?.jobs
  const shown = jobs?.filter((job) => inView(job, view))
  const setView = (next: string) =>
    void navigate({ search: { view: jobViews.find((one) => one === next && one !== 'all') }, resetScroll: false })

  const worst = jobs?.map((job) => lastFinishedOf(job)?.state)
  const status = worst?.includes('failed')
    ? 'failed'
    : worst?.includes('succeededWithErrors')
      ? 'succeededWithErrors'
      : undefined

  return (
    <>
      <PageHeader
        title={t('title')}
        status={status && <StatusBadge kind="run" status={status} size="lg" />}
        actions={
          <>
            <LinkButton to="/admin/sync/plan" variant="default">
              {t('header.plan')}
            </LinkButton>
            <LinkButton to="/admin/sync/files" variant="default">
              {t('header.files')}
            </LinkButton>
          </>
        }
      />
      <SyncNav />
      {result.data ? <SyncFacts {...result.data} /> : result.isPending && <SkeletonText lines={2} />}
      <Section title={t('jobs.heading')} className={css.below}>
        <DataTable
          id="sync-jobs"
          label={t('jobs.heading')}
          columns={columns}
          rows={shown}
          total={shown?.length ?? 0}
          page={1}
          pageSize={100}
          rowKey={({ id }) => id}
          rowLabel={({ key }) => t(`job.${key}`)}
          selection={
            mayConfigure ? { actions: (_keys, clear, rows) => <BulkSwitch jobs={rows} onDone={clear} /> } : undefined
          }
          onChange={() => undefined}
          loading={result.isPending}
          error={result.isError ? result.error : undefined}
          onRetry={() => void result.refetch()}
          emptyState={<EmptyState title={t('jobs.empty')} hint={t('jobs.emptyHint')} />}
          filtered={view !== 'all'}
          onClearFilters={() => setView('all')}
          views={jobViews.map((id) => ({
            id,
            label: t(`jobs.view.${id}`),
            count: jobs?.filter((job) => inView(job, id)).length,
          }))}
          view={view}
          onView={setView}
          minWidth={1120}
        />
      </Section>
    </>
  )
}
