import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { cancelSyncRun, runSyncJob, type SyncRun } from '@/contract/admin/sync'
import type { RunReport } from '@/contract/admin/sync-rows'
import { isInFlight } from '@/entities/sync/run-state'
import { useCan } from '@/features/session/use-session'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'

const routeApi = getRouteApi('/admin/_gate/sync/runs/$runId')

/** Stop a run that goes on, run a rehearsal for real, or put the run beside another one. */
export function RunActions({ run, report }: { run: SyncRun; report: RunReport }) {
  const { t } = useTranslation(['syncRows', 'refusals'])
  const refusal = useRefusal()
  const problemText = useProblemText()
  const navigate = routeApi.useNavigate()
  const search = routeApi.useSearch()
  const mayRun = useCan('sync.run')
  const onError = (problem: unknown) => {
    const { title, explanation } = problemText(problem)
    notify({ title, message: explanation, tone: 'bad' })
  }
  const cancel = useMutation({ ...mutation(cancelSyncRun), onError })
  const real = useMutation({
    ...mutation(runSyncJob),
    onError,
    onSuccess: ({ id }) => void navigate({ to: '/admin/sync/runs/$runId', params: { runId: id }, search: {} }),
  })
  const forReal = report.allowedActions.find(({ action }) => action === 'runForReal')
  return (
    <>
      {isInFlight(run) && run.state !== 'cancelling' && (
        <ActionButton
          variant="default"
          disabledReason={mayRun ? undefined : t('refusals:permission.syncRun')}
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ params: { runId: run.id } })}
        >
          {t('run.stop')}
        </ActionButton>
      )}
      {run.dryRun && !isInFlight(run) && (
        <ActionButton
          disabledReason={refusal(forReal)}
          loading={real.isPending}
          onClick={() => real.mutate({ params: { jobId: run.jobId }, body: {} })}
        >
          {t('dryRun.forReal')}
        </ActionButton>
      )}
      {!isInFlight(run) && (
        <ActionButton
          variant="default"
          onClick={() =>
            void navigate({
              search: { ...search, compare: search.compare ? undefined : true },
              resetScroll: false,
            })
          }
        >
          {search.compare ? t('compare.hide') : t('compare.show')}
        </ActionButton>
      )}
    </>
  )
}
