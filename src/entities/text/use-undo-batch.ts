import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type TextBatch, undoTextBatch } from '@/contract/admin/translations/text-bulk'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'

/** A batch taken back, with a word on how much of it could be. */
export const useUndoBatch = () => {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const problem = useProblemText()
  const undo = useMutation({
    ...mutation(undoTextBatch),
    onSuccess: (batch) =>
      notify({ title: t('bulk.undone', { count: batch.changed, formatted: format.number(batch.changed) }) }),
    onError: (error) => notify({ title: problem(error).title, tone: 'bad' }),
  })
  return {
    pending: undo.isPending,
    undo: ({ id, version }: TextBatch) => undo.mutate({ params: { batchId: id }, body: { version } }),
  }
}
