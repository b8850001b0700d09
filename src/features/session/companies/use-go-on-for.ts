import { useMutation } from '@tanstack/react-query'
import { call } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import { switchAccount } from '@/contract/own-accounts'
import type { Session } from '@/contract/session'
import type { UserId } from '@/domain/ids'
import { changePerson, leavesPerson } from '../acting/change-person'

/** Goes on for another company of the person, on a page loaded anew: nothing of the one before is left in it. */
export const useGoOnFor = (href = '/') =>
  useMutation<{ session: Session }, ApiProblem, UserId>({
    mutationFn: (accountId) => call(switchAccount, { body: { accountId } }),
    onMutate: () => leavesPerson(true),
    onSuccess: () => changePerson(href),
    onError: () => leavesPerson(false),
    networkMode: 'always',
  })
