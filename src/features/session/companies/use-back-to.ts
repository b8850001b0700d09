import { useMutation } from '@tanstack/react-query'
import { call } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import { switchAccount } from '@/contract/own-accounts'
import type { Session } from '@/contract/session'
import type { UserId } from '@/domain/ids'

/** Takes the session back to the company a page shows: the page goes on as it is. */
export const useBackTo = (onBack: (session: Session) => void) =>
  useMutation<{ session: Session }, ApiProblem, UserId>({
    mutationFn: (accountId) => call(switchAccount, { body: { accountId } }),
    onSuccess: ({ session }) => onBack(session),
  })
