import { IconPlayerPause, IconPlayerPlay, IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Subscription } from '@/contract/subscriptions'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { useRefusal } from '@/shared/ui/use-refusal'
import type { Asked } from './SubscriptionPage'

/** SUB-04 … SUB-07: what cannot be done says why, and whom to ask. */
export function SubscriptionActions({
  subscription: { allowedActions, status, lines },
  onAsk,
}: {
  subscription: Subscription
  onAsk: (asked: Asked) => void
}) {
  const { t } = useTranslation('subscriptions')
  const refusal = useRefusal()
  const why = (action: Subscription['allowedActions'][number]['action']) =>
    refusal(allowedActions.find((each) => each.action === action))
  const pause = {
    id: 'suspend',
    label: t('action.suspend'),
    icon: IconPlayerPause,
    onSelect: () => onAsk({ kind: 'suspend' }),
    disabledReason: why('suspend'),
  }
  const hasAddOns = lines.some(({ kind }) => kind === 'addOn')
  return (
    <>
      {status === 'suspended' ? (
        <ActionButton
          onClick={() => onAsk({ kind: 'resume' })}
          disabledReason={why('resume')}
          leftSection={<IconPlayerPlay size={15} stroke={1.8} aria-hidden />}
        >
          {t('action.resume')}
        </ActionButton>
      ) : (
        <ActionButton onClick={() => onAsk('quantity')} disabledReason={why('quantity')}>
          {t('action.quantity')}
        </ActionButton>
      )}
      {hasAddOns && (
        <ActionButton
          variant="default"
          onClick={() => onAsk('addOns')}
          disabledReason={why('addOns')}
          leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        >
          {t('action.addOns')}
        </ActionButton>
      )}
      <ActionMenu
        label={t('action.more')}
        items={[
          ...(status === 'suspended' ? [] : [pause]),
          {
            id: 'cancel',
            label: t('action.cancel'),
            icon: IconX,
            danger: true,
            onSelect: () => onAsk({ kind: 'cancel' }),
            disabledReason: why('cancel'),
          },
        ]}
      />
    </>
  )
}
