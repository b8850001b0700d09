import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Structure } from '@/contract/structure'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'

export function AddButton({ structure, onClick }: { structure: Structure; onClick: () => void }) {
  const { t } = useTranslation('structure')
  const refusal = useRefusal()
  const add = structure.allowedActions.find(({ action }) => action === 'addBranch')
  return (
    <ActionButton
      disabledReason={refusal(add)}
      leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
      onClick={onClick}
    >
      {t('add.button')}
    </ActionButton>
  )
}
