import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type Delegation, revokeDelegation } from '@/contract/delegations'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

/** Ends a delegation, or takes one back that has not begun, after saying whose decisions that means. */
export function RevokeDelegation({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const what = delegation.state === 'planned' ? 'withdraw' : 'revoke'
  const names = { from: delegation.from.name, to: delegation.to.name }
  const revoke = useMutation({
    ...mutation(revokeDelegation),
    onSuccess: () => {
      setAsking(false)
      notify({ title: t(`delegations.${what}.done`, names), tone: 'info' })
    },
  })
  const isAllowed = delegation.allowedActions.some(({ action, allowed }) => action === 'revoke' && allowed)
  if (!isAllowed && !asking) return null
  const days = { first: format.date(delegation.startsOn), last: format.date(delegation.endsOn) }
  return (
    <>
      <ActionButton
        size="compact-sm"
        variant="default"
        aria-label={t(`delegations.${what}.of`, names)}
        onClick={() => setAsking(true)}
      >
        {t(`delegations.${what}.act`)}
      </ActionButton>
      {asking && (
        <ConfirmDialog
          opened
          title={t(`delegations.${what}.title`, names)}
          confirmLabel={t(`delegations.${what}.confirm`, names)}
          cancelLabel={t('confirm.keep')}
          pending={revoke.isPending}
          onConfirm={() => revoke.mutate({ params: { delegationId: delegation.id } })}
          onClose={() => {
            revoke.reset()
            setAsking(false)
          }}
        >
          <p className="flat">{t(`delegations.${what}.text`, { ...names, ...days })}</p>
          {revoke.error && <ProblemNotice error={revoke.error} compact />}
        </ConfirmDialog>
      )}
    </>
  )
}
