import type { Session } from '@/contract/session'
import type { UserId } from '@/domain/ids'
import { askFirst } from '@/shared/forms/leaving'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { useGoOnFor } from './use-go-on-for'

/** From wherever somebody is to another of their companies, by a menu. What was typed is asked about before. */
export const useSwitchCompany = (placeFor: (session: Session) => string) => {
  const problemText = useProblemText()
  const goOn = useGoOnFor({
    placeFor,
    onError: (error) => {
      const { title, explanation } = problemText(error)
      notify({ title, message: explanation, tone: 'bad' })
    },
  })
  return {
    switchTo: (accountId: UserId): void => askFirst(() => goOn.mutate(accountId)),
    // Also after the answer: until the page that comes next is there, this one only looks as if nothing had happened.
    pending: goOn.isPending || goOn.isSuccess,
  }
}
