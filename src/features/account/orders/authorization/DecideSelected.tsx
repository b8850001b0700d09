import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AuthorizationSummary, bulkDecisionLimit } from '@/contract/authorizations'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'

const BulkDecisionDialog = lazyPart(() =>
  import('./BulkDecisionDialog').then(({ BulkDecisionDialog }) => BulkDecisionDialog),
)

type Props = { rows: readonly AuthorizationSummary[]; onDone: () => void }

/** Several at once: the way to a dialog that says which of them can be decided. */
export function DecideSelected({ rows, onDone }: Props) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  // The list may move on behind the dialog; what was looked at is what is decided.
  const [asked, setAsked] = useState<{ rows: readonly AuthorizationSummary[]; outcome: DecisionOutcome }>()
  const reason =
    rows.length > bulkDecisionLimit ? t('bulk.tooMany', { maximum: format.number(bulkDecisionLimit) }) : undefined
  return (
    <>
      {(['approved', 'declined'] as const).map((outcome) => (
        <ActionButton
          key={outcome}
          size="xs"
          variant={outcome === 'approved' ? 'filled' : 'default'}
          disabledReason={reason}
          onClick={() => setAsked({ rows, outcome })}
        >
          {t(outcome === 'approved' ? 'bulk.approve' : 'bulk.decline')}
        </ActionButton>
      ))}
      {asked && (
        <Suspense>
          <BulkDecisionDialog {...asked} onClose={() => setAsked(undefined)} onDone={onDone} />
        </Suspense>
      )}
    </>
  )
}
