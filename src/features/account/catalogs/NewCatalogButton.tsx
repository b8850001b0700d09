import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AllowedAction } from '@/contract/action'
import { ActionButton } from '@/shared/ui/ActionButton'
import { LinkButton } from '@/shared/ui/LinkButton'
import { useRefusal } from '@/shared/ui/use-refusal'

export function NewCatalogButton({ action }: { action: AllowedAction | undefined }) {
  const { t } = useTranslation('catalogs')
  const reason = useRefusal()(action)
  const icon = <IconPlus size={15} stroke={1.8} aria-hidden />
  return reason ? (
    <ActionButton disabledReason={reason} leftSection={icon}>
      {t('new')}
    </ActionButton>
  ) : (
    <LinkButton to="/account/catalogs/new" leftSection={icon}>
      {t('new')}
    </LinkButton>
  )
}
