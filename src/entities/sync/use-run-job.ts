import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { invalidateResources } from '@/api/query-client'
import type { RunOrder, SyncJob, SyncRun } from '@/contract/admin/sync'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { callsOf } from './job-calls'

/** ADM-12: runs a job by hand. One that already runs is no failure: the person joins that run. */
export const useRunJob = (job: SyncJob) => {
  const { t } = useTranslation('sync')
  const client = useQueryClient()
  const calls = callsOf(job)
  const problemText = useProblemText()
  const name = t(`job.${job.key}`)
  const refresh = () => void invalidateResources(client, [calls.resource])

  const run = useMutation({
    ...calls.run(),
    onSuccess: ({ state, queuedFor }) => {
      const words =
        queuedFor === 'prerequisites' ? 'notice.waitsFirst' : state === 'queued' ? 'notice.queued' : 'notice.started'
      notify({ title: t(words, { job: name }), tone: 'info' })
    },
    onError: (problem) => {
      refresh()
      if (ApiProblem.is(problem, 'sync/already-running'))
        return notify({ title: t('notice.joined', { job: name }), tone: 'info' })
      const { title, explanation } = problemText(problem)
      notify({ title, message: explanation, tone: 'bad' })
    },
  })
  const cancel = useMutation({
    ...calls.cancel(),
    onSuccess: () => notify({ title: t('notice.cancelling', { job: name }), tone: 'info' }),
    onError: (problem) => {
      refresh()
      if (ApiProblem.is(problem, 'sync/not-running')) return notify({ title: t('notice.notRunning'), tone: 'info' })
      const { title, explanation } = problemText(problem)
      notify({ title, message: explanation, tone: 'bad' })
    },
  })

  return {
    run: (order: RunOrder = {}) => run.mutate({ params: { jobId: job.id }, body: order }),
    cancel: ({ id }: Pick<SyncRun, 'id'>) => cancel.mutate({ params: { runId: id } }),
    pending: run.isPending || cancel.isPending,
  }
}
