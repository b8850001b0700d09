import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { muteFailures, retryFailures } from '@/contract/admin/sync-rows'
import type { Id } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'

export type ChosenFailures = { ids: Id<'SyncFailure'>[] } | { fingerprint: string }

/** Trying failed records again and muting them, with what the server made of it. */
export const useRepairs = () => {
  const { t } = useTranslation('syncRows')
  const format = useFormat()
  const problemText = useProblemText()
  const onError = (problem: unknown) => {
    const { title, explanation } = problemText(problem)
    notify({ title, message: explanation, tone: 'bad' })
  }
  const retry = useMutation({ ...mutation(retryFailures), onError })
  const mute = useMutation({ ...mutation(muteFailures), onError })
  return {
    retry: (chosen: ChosenFailures, done?: () => void) =>
      retry.mutate(
        { body: chosen },
        {
          onSuccess: ({ runs }) => {
            const count = runs.reduce((sum, { records }) => sum + records, 0)
            notify({ title: t('retry.started', { count, formatted: format.number(count) }), tone: 'info' })
            done?.()
          },
        },
      ),
    mute: (chosen: ChosenFailures, until: string | null, done?: () => void) =>
      mute.mutate(
        { body: { ...chosen, until } },
        {
          onSuccess: ({ records: count }) => {
            notify({
              title: t(until ? 'mute.done' : 'mute.undone', { count, formatted: format.number(count) }),
              tone: 'good',
            })
            done?.()
          },
        },
      ),
    lastRuns: retry.data?.runs ?? [],
    retrying: retry.isPending,
    muting: mute.isPending,
  }
}
