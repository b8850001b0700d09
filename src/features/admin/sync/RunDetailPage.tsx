import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { isInFlight } from '@/entities/sync/run-state'
import { RunProgress } from '@/entities/sync/RunProgress'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { syncQueries } from '@/entities/sync/sync.queries'
import css from '@/entities/sync/sync.module.css'
import { SyncNav } from '@/entities/sync/SyncNav'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemTitle } from '@/shared/i18n/use-problem-title'
import { lazyPart } from '@/shared/lib/lazy-part'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { Tag } from '@/shared/ui/Tag'
import { RunActions } from './RunActions'
import { RunCounts } from './RunCounts'
import { RunDeletions } from './RunDeletions'
import { RunFacts } from './RunFacts'
import { RunLog } from './RunLog'
import { RunRows } from './RunRows'

const RunComparison = lazyPart(() => import('./RunComparison').then(({ RunComparison }) => RunComparison))
const routeApi = getRouteApi('/admin/_gate/sync/runs/$runId')

/** One run: how far it is or how it went, and what became of each row it dealt with. */
export function RunDetailPage() {
  const { runId } = routeApi.useParams()
  const { outcome, compare, with: other } = routeApi.useSearch()
  const { t } = useTranslation(['sync', 'syncRows'])
  const format = useFormat()
  const problemTitle = useProblemTitle()
  const { run } = useSuspenseQuery(syncQueries.run(runId)).data
  const report = useSuspenseQuery(syncRowQueries.report(runId)).data
  const job = t(`job.${run.jobKey}`)
  const when = format.dateTime(run.queuedAt)

  return (
    <>
      <PageHeader
        title={job}
        record={t('run.title', { job, when })}
        status={
          <>
            <StatusBadge kind="run" status={run.state} size="lg" />
            {run.dryRun && <Tag>{t('syncRows:dryRun.tag')}</Tag>}
          </>
        }
        sub={
          <>
            {t('run.when', { when })}
            {run.failure && <span className={css.bad}>{problemTitle(run.failure)}</span>}
          </>
        }
        actions={
          <>
            <RunActions run={run} report={report} />
            <LinkButton to="/admin/sync/runs" search={{ jobId: [run.jobId] }} variant="default">
              {t('run.all', { job })}
            </LinkButton>
          </>
        }
      />
      <SyncNav />
      <RunDeletions runId={run.id} report={report} />
      <RunFacts run={run} report={report} />
      {isInFlight(run) && (
        <div className={css.live}>
          <RunProgress run={run} />
        </div>
      )}
      <div className={css.parts}>
        <Section title={run.dryRun ? t('syncRows:dryRun.counts') : t('run.counts')}>
          <RunCounts run={run} chosen={outcome} />
        </Section>
        {compare && (
          <Suspense>
            <RunComparison runId={run.id} other={other} />
          </Suspense>
        )}
        <RunRows run={run} />
        <RunLog run={run} report={report} />
      </div>
    </>
  )
}
