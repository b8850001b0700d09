import { useMutation } from '@tanstack/react-query'
import { call } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import { switchAccount } from '@/contract/own-accounts'
import type { Session } from '@/contract/session'
import type { UserId } from '@/domain/ids'
import { changePerson, leavesPerson } from '../acting/change-person'
import { chosenCompany } from './chosen-company'

type Options = {
  /** Where to go on, by what the person may do there; the first page unless given. */
  placeFor?: (session: Session) => string
  onError?: (error: ApiProblem) => void
}

/** Goes on for another company of the person, on a page loaded anew: nothing of the one before is left in it. */
export const useGoOnFor = ({ placeFor = () => '/', onError }: Options = {}) =>
  useMutation<{ session: Session }, ApiProblem, UserId>({
    mutationFn: (accountId) => call(switchAccount, { body: { accountId } }),
    onMutate: () => leavesPerson(true),
    onSuccess: ({ session }) => {
      chosenCompany.set(session.company?.name ?? '')
      changePerson(placeFor(session))
    },
    onError: (error) => {
      leavesPerson(false)
      onError?.(error)
    },
  })
