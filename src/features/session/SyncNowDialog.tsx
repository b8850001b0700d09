import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { invalidateResources } from '@/api/query-client'
import type { SyncRun } from '@/contract/admin/sync'
import { rowOutcomes } from '@/domain/sync/vocabulary'
import { isInFlight } from '@/entities/sync/run-state'
import { RunProgress } from '@/entities/sync/RunProgress'
import { syncQueries } from '@/entities/sync/sync.queries'
import { useProblemTitle } from '@/shared/i18n/use-problem-title'
import { AppLink } from '@/shared/ui/AppLink'
import { AppModal } from '@/shared/ui/AppModal'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { StatusBadge } from '@/shared/ui/StatusBadge'

type Props = { runs: readonly SyncRun[]; problem: unknown; onClose: () => void }

/** Pages that show what a run may have changed. */
const readAgain = ['customers', 'catalogue', 'orders', 'syncJobs'] as const

/** What each job found out about the record, as it comes. */
export function SyncNowDialog({ runs, problem, onClose }: Props) {
  const { t } = useTranslation('sync')
  const client = useQueryClient()
  const now = useQueries({ queries: runs.map(({ id }) => syncQueries.run(id)) })
  const shown = runs.map((run, place) => now[place]?.data?.run ?? run)
  const isDone = shown.length > 0 && !shown.some(isInFlight)
  useEffect(() => {
    if (isDone) void invalidateResources(client, [...readAgain])
  }, [isDone, client])

  return (
    <AppModal opened onClose={onClose} title={t('record.title')} size="lg">
      {problem !== undefined && <ProblemNotice error={problem} compact />}
      {problem === undefined && shown.length === 0 && <SkeletonRows rows={1} columns={3} />}
      {shown.length > 0 && (
        <PlainTable
          label={t('record.title')}
          rows={shown}
          rowKey={({ id }) => id}
          columns={[
            { id: 'job', header: t('runs.job'), cell: ({ jobKey }) => t(`job.${jobKey}`), rowHeader: true },
            { id: 'state', header: t('runs.state'), cell: (run) => <Result run={run} /> },
            {
              id: 'log',
              header: t('record.log'),
              cell: ({ id }) => (
                <AppLink to="/admin/sync/runs/$runId" params={{ runId: id }}>
                  {t('notice.open')}
                </AppLink>
              ),
            },
          ]}
        />
      )}
    </AppModal>
  )
}

function Result({ run }: { run: SyncRun }) {
  const problemTitle = useProblemTitle()
  if (isInFlight(run)) return <RunProgress run={run} />
  // One record has one outcome.
  const outcome = rowOutcomes.find((each) => run.counts[each] > 0)
  if (run.failure) return <>{problemTitle(run.failure)}</>
  return outcome ? <StatusBadge kind="row" status={outcome} /> : <StatusBadge kind="run" status={run.state} />
}
