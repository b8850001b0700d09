import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type Authorization, cancelDecision, withdrawOrder } from '@/contract/authorizations'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import { useCan } from '@/features/session/use-session'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { DecisionDialogLoader } from './DecisionDialogLoader'

/** What the reader may do with the case; what they may not is shown with the reason where they are part of it. */
export function AuthorizationActions({ authorization }: { authorization: Authorization }) {
  const { t } = useTranslation('authorizations')
  const refusal = useRefusal()
  const mayDecide = useCan('authorizations.decide')
  const [asked, setAsked] = useState<DecisionOutcome | 'cancel' | 'withdraw' | undefined>(undefined)
  const { orderId, number, version, status } = authorization
  const close = () => setAsked(undefined)
  const cancel = useMutation({
    ...mutation(cancelDecision),
    onSuccess: () => notify({ title: t('done.cancelled', { number }), tone: 'info' }),
    onSettled: close,
  })
  const withdraw = useMutation({
    ...mutation(withdrawOrder),
    onSuccess: () => notify({ title: t('done.withdrawn', { number }), tone: 'info' }),
    onSettled: close,
  })
  const find = (name: string) => authorization.allowedActions.find(({ action }) => action === name)
  const reasonOf = (name: string) => refusal(find(name))
  const problem = cancel.error ?? withdraw.error
  const decided = status === 'approved' || status === 'declined'

  return (
    <>
      {problem && <ProblemNotice error={problem} compact />}
      <div className="row">
        {mayDecide && status === 'pending' && (
          <>
            <ActionButton disabledReason={reasonOf('approve')} reasonBelow onClick={() => setAsked('approved')}>
              {t('approve')}
            </ActionButton>
            <ActionButton variant="default" disabledReason={reasonOf('decline')} onClick={() => setAsked('declined')}>
              {t('decline')}
            </ActionButton>
          </>
        )}
        {mayDecide && (decided || find('cancel')?.allowed) && (
          <ActionButton
            variant="default"
            disabledReason={reasonOf('cancel')}
            reasonBelow
            onClick={() => setAsked('cancel')}
          >
            {t('cancel')}
          </ActionButton>
        )}
        {find('withdraw')?.allowed && (
          <ActionButton variant="default" onClick={() => setAsked('withdraw')}>
            {t('withdraw')}
          </ActionButton>
        )}
      </div>
      {(asked === 'approved' || asked === 'declined') && (
        <DecisionDialogLoader orderId={orderId} number={number} outcome={asked} onClose={close} />
      )}
      {(asked === 'cancel' || asked === 'withdraw') && (
        <ConfirmDialog
          opened
          onClose={close}
          title={t(`confirm.${asked}.title`, { number })}
          confirmLabel={t(`confirm.${asked}.submit`, { number })}
          cancelLabel={t('confirm.keep')}
          danger={asked === 'withdraw'}
          pending={cancel.isPending || withdraw.isPending}
          onConfirm={() =>
            asked === 'cancel'
              ? cancel.mutate({ params: { orderId }, body: { version } })
              : withdraw.mutate({ params: { orderId }, body: { version } })
          }
        >
          {t(`confirm.${asked}.text`)}
        </ConfirmDialog>
      )}
    </>
  )
}
