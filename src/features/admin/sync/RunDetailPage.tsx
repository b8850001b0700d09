import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import { rowOutcomes } from '@/domain/sync/vocabulary'
import { durationMsOf, isInFlight } from '@/entities/sync/run-state'
import { syncQueries } from '@/entities/sync/sync.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { Facts } from '@/shared/ui/Facts'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { RunProgress } from '@/entities/sync/RunProgress'
import { RunRows } from './RunRows'
import css from '@/entities/sync/sync.module.css'
import { useDurationText } from '@/entities/sync/use-duration-text'
import { useProblemTitle } from '@/shared/i18n/use-problem-title'

const routeApi = getRouteApi('/admin/_gate/sync/runs/$runId')

/** One run: how it went, and what became of each row it dealt with. */
export function RunDetailPage() {
  const { runId } = routeApi.useParams()
  const { t } = useTranslation('sync')
  const format = useFormat()
  const problemTitle = useProblemTitle()
  const { run, rows } = useSuspenseQuery(syncQueries.run(runId)).data
  const job = t(`job.${run.jobKey}`)
  const when = format.dateTime(run.queuedAt)

  return (
    <>
      <PageHeader
        title={job}
        record={t('run.title', { job, when })}
        status={<StatusBadge kind="run" status={run.state} size="lg" />}
        sub={
          <>
            {t('run.when', { when })}
            {run.failure && <span className={css.bad}>{problemTitle(run.failure)}</span>}
          </>
        }
        actions={
          <LinkButton to="/admin/sync/runs" search={{ jobId: [run.jobId] }} variant="default">
            {t('run.all', { job })}
          </LinkButton>
        }
      />
      <RunFacts run={run} />
      {isInFlight(run) && (
        <div className={css.live}>
          <RunProgress run={run} />
        </div>
      )}
      <div className={css.parts}>
        <Section title={t('run.counts')}>
          <Facts
            items={rowOutcomes.map((outcome) => ({
              label: t(`outcome.${outcome}`),
              value: format.number(run.counts[outcome]),
            }))}
          />
        </Section>
        <RunRows rows={rows} done={run.done} pending={isInFlight(run)} />
      </div>
    </>
  )
}

function RunFacts({ run }: { run: SyncRun }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const durationText = useDurationText()
  const took = durationMsOf(run)
  const notYet = <span className="dim">{t('run.notYet')}</span>
  return (
    <Facts
      items={[
        { label: t('run.queued'), value: <DateText value={run.queuedAt} withTime /> },
        { label: t('run.started'), value: run.startedAt ? <DateText value={run.startedAt} withTime /> : notYet },
        { label: t('run.ended'), value: run.endedAt ? <DateText value={run.endedAt} withTime /> : notYet },
        { label: t('run.took'), value: took === null ? notYet : durationText(took) },
        {
          label: t('run.startedBy'),
          value: run.startedBy ? <bdi>{run.startedBy}</bdi> : t('run.bySchedule'),
          hint: run.trigger === 'schedule' ? undefined : t(`trigger.${run.trigger}`),
        },
        { label: t('run.rows'), value: format.number(run.done) },
      ]}
    />
  )
}
