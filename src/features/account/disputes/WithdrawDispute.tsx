import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type Dispute, withdrawDispute } from '@/contract/disputes'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'

/** Takes the dispute back after a question: the amount is payable again. */
export function WithdrawDispute({ dispute: { id: disputeId, version, allowedActions } }: { dispute: Dispute }) {
  const { t } = useTranslation('disputes')
  const refusal = useRefusal()
  const [asked, setAsked] = useState(false)
  const withdraw = useMutation(mutation(withdrawDispute))
  const close = (): void => {
    setAsked(false)
    withdraw.reset()
  }
  return (
    <>
      <ActionButton
        variant="default"
        disabledReason={refusal(allowedActions.find(({ action }) => action === 'withdraw'))}
        onClick={() => setAsked(true)}
      >
        {t('detail.withdraw')}
      </ActionButton>
      <ConfirmDialog
        opened={asked}
        onClose={close}
        title={t('detail.withdrawTitle')}
        confirmLabel={t('detail.withdraw')}
        pending={withdraw.isPending}
        onConfirm={() =>
          withdraw.mutate(
            { params: { disputeId }, body: { version } },
            {
              onSuccess: () => {
                close()
                notify({ title: t('detail.withdrawn'), tone: 'good' })
              },
            },
          )
        }
      >
        {withdraw.error && <ProblemNotice error={withdraw.error} compact />}
        <p className="flat">{t('detail.withdrawText')}</p>
      </ConfirmDialog>
    </>
  )
}
