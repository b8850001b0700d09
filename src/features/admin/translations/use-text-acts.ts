import { useMutation } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import type { ApiProblem } from '@/api/problem'
import type { Text, TextKey } from '@/contract/admin/translations/text-parts'
import { approveText, discardDraft, setTextState } from '@/contract/admin/translations/texts'
import { useTextSaved } from '@/entities/text/use-text-form'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'

/** What is done with a text as it stands, without writing it. */
export const useTextActs = (textKey: TextKey, text: Text) => {
  const saved = useTextSaved(textKey)
  const problem = useProblemText()
  const onError = (error: ApiProblem): void => notify({ title: problem(error).title, tone: 'bad' })
  const approval = useMutation({ ...mutation(approveText), onSuccess: saved, onError })
  const state = useMutation({ ...mutation(setTextState), onSuccess: saved, onError })
  const discard = useMutation({ ...mutation(discardDraft), onSuccess: saved, onError })
  const params = { keyId: textKey.id, language: text.language }
  const body = { version: text.version }
  const action = (name: Text['allowedActions'][number]['action']) =>
    text.allowedActions.find((allowed) => allowed.action === name)
  return {
    action,
    may: (name: Text['allowedActions'][number]['action']): boolean => action(name)?.allowed ?? false,
    pending: approval.isPending || state.isPending || discard.isPending,
    approve: (then?: () => void) => approval.mutate({ params, body }, { onSuccess: () => then?.() }),
    setState: (to: 'hidden' | 'translated') => state.mutate({ params, body: { ...body, state: to } }),
    discard: () => discard.mutate({ params, body }),
  }
}
export type TextActs = ReturnType<typeof useTextActs>
