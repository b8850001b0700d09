import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { ApiProblem } from '@/api/problem'
import {
  activateAdministrator,
  type Administrator,
  type administratorActions,
  deactivateAdministrator,
  resendAdministratorInvitation,
} from '@/contract/admin/administrators'
import { administratorQueries } from '@/entities/administrator/administrator.queries'
import { HistoryLink } from '@/features/session/HistoryLink'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { LinkButton } from '@/shared/ui/LinkButton'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'

/** Letting in, switching off, and the invitation again, each with the reason where it cannot. */
export function AdministratorActions({ administrator }: { administrator: Administrator }) {
  const { t } = useTranslation('administrators')
  const client = useQueryClient()
  const refusal = useRefusal()
  const problemText = useProblemText()
  const [isAsked, setAsked] = useState(false)
  const activate = useMutation(mutation(activateAdministrator))
  const deactivate = useMutation(mutation(deactivateAdministrator))
  const resend = useMutation(mutation(resendAdministratorInvitation))
  const { id, name, email, version, state } = administrator
  const input = { params: { userId: id }, body: { version } }
  const reason = (action: (typeof administratorActions)[number]) =>
    refusal(administrator.allowedActions.find((each) => each.action === action))
  const done = (title: string) => ({
    onSuccess: (next: Administrator) => {
      client.setQueryData(administratorQueries.detail(id).queryKey, next)
      setAsked(false)
      notify({ title, tone: 'good' })
    },
  })
  const failed = (problem: ApiProblem): void => {
    const text = problemText(problem)
    notify({ title: text.title, message: text.explanation, tone: 'bad' })
  }
  const isInvited = state === 'invited' || state === 'invitationExpired'
  return (
    <>
      <HistoryLink record="users" id={id} />
      <LinkButton to="/admin/administrators" variant="default">
        {t('page.back')}
      </LinkButton>
      {isInvited && (
        <ActionButton
          variant="default"
          disabledReason={reason('resendInvitation')}
          loading={resend.isPending}
          onClick={() => resend.mutate(input, { ...done(t('done.resent', { email })), onError: failed })}
        >
          {t('action.resendInvitation')}
        </ActionButton>
      )}
      {state === 'inactive' ? (
        <ActionButton
          disabledReason={reason('activate')}
          loading={activate.isPending}
          onClick={() => activate.mutate(input, { ...done(t('done.activated', { name })), onError: failed })}
        >
          {t('action.activate')}
        </ActionButton>
      ) : (
        <ActionButton variant="default" disabledReason={reason('deactivate')} onClick={() => setAsked(true)}>
          {t('action.deactivate')}
        </ActionButton>
      )}
      {isAsked && (
        <ConfirmDialog
          opened
          danger
          onClose={() => {
            setAsked(false)
            deactivate.reset()
          }}
          title={t('confirm.title', { name })}
          confirmLabel={t('confirm.confirm', { name })}
          pending={deactivate.isPending}
          onConfirm={() => deactivate.mutate(input, done(t('done.deactivated', { name })))}
        >
          {t('confirm.text', { name })}
          {deactivate.error && <ProblemNotice error={deactivate.error} compact />}
        </ConfirmDialog>
      )}
    </>
  )
}
