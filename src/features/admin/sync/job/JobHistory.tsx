import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { jobEventKinds } from '@/contract/admin/sync-history-list'
import type { SyncJobId } from '@/domain/ids'
import { syncQueries } from '@/entities/sync/sync.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Pagination } from '@/shared/ui/Pagination'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { historyLooks } from '../sync.search'
import css from './job.module.css'
import { EventTable } from './EventTable'
import { EventTimeline } from './EventTimeline'
import { Tabs } from './Tabs'

const routeApi = getRouteApi('/admin/_gate/sync/jobs/$jobKey')
const pageSize = 25

/** What the job did and what people did to it, in one line of time: as such, or as a table. */
export function JobHistory({ jobId }: { jobId: SyncJobId }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const { look = 'timeline', kind, page = 1 } = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const history = useQuery(syncQueries.history(jobId, { kind, page, pageSize }))
  const go = (search: { look?: typeof look; kind?: typeof kind; page?: number }) =>
    void navigate({ search: (before) => ({ ...before, page: undefined, ...search }), resetScroll: false })
  const events = history.data?.rows
  const total = history.data?.total ?? 0
  const Events = look === 'table' ? EventTable : EventTimeline

  return (
    <Section
      title={t('history.heading')}
      more={history.data && <span className="num">{format.number(total)}</span>}
      className={css.history}
    >
      <div className={css.tools}>
        <Tabs
          label={t('history.kind')}
          options={[
            { value: 'both', label: t('history.both') },
            ...jobEventKinds.map((value) => ({ value, label: t(`history.${value}`) })),
          ]}
          value={kind ?? 'both'}
          onChange={(value) => go({ kind: jobEventKinds.find((each) => each === value) })}
        />
        <Tabs
          label={t('history.look')}
          options={historyLooks.map((value) => ({ value, label: t(`history.${value}`) }))}
          value={look}
          onChange={(value) => go({ look: value === 'table' ? 'table' : undefined })}
        />
      </div>
      {history.isError && <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />}
      {history.isPending && <SkeletonRows rows={8} columns={3} />}
      {events?.length === 0 && <EmptyState title={t('history.empty')} hint={t('runs.emptyHint')} />}
      {events && events.length > 0 && <Events events={events} />}
      <Pagination page={page} pages={Math.ceil(total / pageSize)} onPage={(next) => go({ page: next })} />
    </Section>
  )
}
