import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { AllowedAction } from '@/contract/action'
import type { SupportCase } from '@/contract/cases'
import type { Endpoint } from '@/contract/endpoint'
import type { MessageBody } from '@/contract/messages'
import type { CaseId } from '@/domain/ids'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'

type In = { params: { caseId: CaseId } }
type Change = In & { body: { version: number } }
type Replies = Record<number, unknown>

/** The calls of the side that looks at the case. */
export type CaseCalls = {
  answer: Endpoint<In & { body: MessageBody }, Replies>
  read: Endpoint<In, Replies>
  close: Endpoint<Change, Replies>
  reopen: Endpoint<Change, Replies>
}

/** What is done with a case on either side: write in its thread, close it, open it again. */
export const useCaseActs = (
  found: Pick<SupportCase, 'id' | 'version' | 'status' | 'messages'> & { allowedActions: readonly AllowedAction[] },
  calls: CaseCalls,
) => {
  const { t } = useTranslation('cases')
  const refusal = useRefusal()
  const answer = useMutation(mutation(calls.answer))
  const read = useMutation(mutation(calls.read))
  const close = useMutation(mutation(calls.close))
  const reopen = useMutation(mutation(calls.reopen))
  const params = { caseId: found.id }
  const why = (action: 'reply' | 'close' | 'reopen') =>
    refusal(found.allowedActions.find((each) => each.action === action))
  const [act, turn] = found.status === 'closed' ? (['reopen', reopen] as const) : (['close', close] as const)
  return {
    /** The button that closes the case or opens it again. */
    turn: (
      <ActionButton
        variant="default"
        disabledReason={why(act)}
        loading={turn.isPending}
        onClick={() => turn.mutate({ params, body: { version: found.version } })}
      >
        {t(`detail.${act}`)}
      </ActionButton>
    ),
    /** Why it could not be closed or opened again. */
    error: close.error ?? reopen.error,
    thread: {
      messages: found.messages,
      disabledReason: why('reply'),
      onSeen: () => read.mutate({ params }),
      send: (body: MessageBody) => answer.mutateAsync({ params, body }),
    },
  }
}
