import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '@/shared/ui/ActionButton'
import type { Configuring } from './use-configuring'

/** QUO-01: a price for what is chosen, where somebody may ask for one. */
export function AskForQuote({ configuring: { product, result, isSettled } }: { configuring: Configuring }) {
  const { t } = useTranslation('configurator')
  const navigate = useNavigate()
  const { productId, choices, quantity, isValid, notOffered, allowedActions } = product
  const mayAsk = allowedActions.some(({ action, allowed }) => action === 'askForQuote' && allowed)
  if (!mayAsk || notOffered !== null || result.isError) return null
  return (
    <ActionButton
      variant="default"
      disabledReason={isValid ? undefined : t('invalid.reason')}
      loading={!isSettled && isValid}
      onClick={() => void navigate({ to: '/account/quotes/new', search: { productId, choice: choices, quantity } })}
    >
      {t('action.quote')}
    </ActionButton>
  )
}
