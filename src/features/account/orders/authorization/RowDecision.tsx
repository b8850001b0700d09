import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthorizationSummary } from '@/contract/authorizations'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DecisionDialogLoader } from './DecisionDialogLoader'

/** AUT-12 without opening the order: what may be decided by the reader now has its buttons, nothing else. */
export function RowDecision({ row }: { row: AuthorizationSummary }) {
  const { t } = useTranslation('authorizations')
  const [asked, setAsked] = useState<DecisionOutcome | undefined>(undefined)
  const mayDecide = row.allowedActions.some(({ action, allowed }) => action === 'approve' && allowed)
  if (!mayDecide) return null
  return (
    <span className="row end-row nowrap">
      <ActionButton
        size="compact-sm"
        variant="default"
        aria-label={t('approveOf', { number: row.number })}
        leftSection={<IconCheck size={14} aria-hidden />}
        onClick={() => setAsked('approved')}
      >
        {t('approve')}
      </ActionButton>
      <ActionButton
        size="compact-sm"
        variant="default"
        aria-label={t('declineOf', { number: row.number })}
        leftSection={<IconX size={14} aria-hidden />}
        onClick={() => setAsked('declined')}
      >
        {t('decline')}
      </ActionButton>
      {asked && (
        <DecisionDialogLoader
          orderId={row.orderId}
          number={row.number}
          outcome={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </span>
  )
}
