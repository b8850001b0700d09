import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type Delegation, revokeDelegation } from '@/contract/delegations'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'

export function RevokeDelegation({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation('authorizations')
  const problemText = useProblemText()
  const revoke = useMutation({
    ...mutation(revokeDelegation),
    onSuccess: () => notify({ title: t('delegations.revoked'), tone: 'info' }),
    onError: (error) =>
      notify({ title: problemText(error).title, message: problemText(error).explanation, tone: 'bad' }),
  })
  if (!delegation.allowedActions.some(({ action, allowed }) => action === 'revoke' && allowed)) return null
  const { from, to } = delegation
  return (
    <ActionButton
      size="compact-sm"
      variant="default"
      loading={revoke.isPending}
      aria-label={t('delegations.revokeOf', { from: from.name, to: to.name })}
      onClick={() => revoke.mutate({ params: { delegationId: delegation.id } })}
    >
      {t('delegations.revoke')}
    </ActionButton>
  )
}
