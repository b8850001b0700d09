import { IconUserPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AllowedAction } from '@/contract/action'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'

/** The way to a new person for those who may only look: there, with the reason why not and who can. */
export function InviteRefused({ action }: { action: AllowedAction | undefined }) {
  const { t } = useTranslation('team')
  const refusal = useRefusal()
  const reason = refusal(action)
  if (!reason) return null
  return (
    <ActionButton disabledReason={reason} leftSection={<IconUserPlus size={15} stroke={1.8} aria-hidden />}>
      {t('invite')}
    </ActionButton>
  )
}
