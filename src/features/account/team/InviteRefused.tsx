import { IconUserPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusalText } from '@/shared/ui/use-refusal-text'

/** The way to a new person for those who may only look: there, with the reason why not. */
export function InviteRefused() {
  const { t } = useTranslation('team')
  const refusalText = useRefusalText()
  return (
    <ActionButton
      disabledReason={refusalText({ code: 'permission.teamEdit' })}
      leftSection={<IconUserPlus size={15} stroke={1.8} aria-hidden />}
    >
      {t('invite')}
    </ActionButton>
  )
}
