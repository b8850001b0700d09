import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { decideSyncConflicts, setConflictRule, type SyncConflict } from '@/contract/admin/sync-conflicts'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'

type Side = 'erp' | 'portal'

/** Decisions about conflicts, with what became of each. */
export const useDecide = () => {
  const { t } = useTranslation('syncRows')
  const format = useFormat()
  const problemText = useProblemText()
  const onError = (problem: unknown) => {
    const { title, explanation } = problemText(problem)
    notify({ title, message: explanation, tone: 'bad' })
  }
  const decide = useMutation({ ...mutation(decideSyncConflicts), onError })
  const rule = useMutation({ ...mutation(setConflictRule), onError })
  return {
    decide: (chosen: readonly SyncConflict[], side: Side, done?: () => void) =>
      decide.mutate(
        { body: { decisions: chosen.map(({ kind, id, version, key }) => ({ kind, id, version, key, side })) } },
        {
          onSuccess: ({ rows }) => {
            const count = rows.filter(({ outcome }) => outcome === 'erp' || outcome === 'portal').length
            const left = rows.length - count
            notify({
              title: t('conflicts.decided', { count, formatted: format.number(count) }),
              message: left > 0 ? t('conflicts.left', { count: left, formatted: format.number(left) }) : undefined,
              tone: left > 0 ? 'info' : 'good',
            })
            done?.()
          },
        },
      ),
    always: (kind: SyncConflict['kind'], field: string, side: Side, name: string, done: () => void) =>
      rule.mutate(
        { body: { kind, field, side } },
        {
          onSuccess: ({ answered: count }) => {
            const message = t('conflicts.answered', { count, formatted: format.number(count) })
            notify({ title: t(`conflicts.always.${side}`, { field: name }), message, tone: 'good' })
            done()
          },
        },
      ),
    pending: decide.isPending,
    ruling: rule.isPending,
  }
}
