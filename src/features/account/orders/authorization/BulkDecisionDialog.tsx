import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type AuthorizationSummary, decideAuthorizations, feedbackMaxLength } from '@/contract/authorizations'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { OutcomeDialog } from '@/shared/ui/OutcomeDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { BulkRows } from './BulkRows'

type Props = {
  rows: readonly AuthorizationSummary[]
  outcome: DecisionOutcome
  onClose: () => void
  onDone: () => void
}

/** What deciding the selection would do with each order, then what came of it. */
export function BulkDecisionDialog({ rows, outcome, onClose, onDone }: Props) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const [feedback, setFeedback] = useState('')
  const decide = useMutation(mutation(decideAuthorizations))
  const needed = outcome === 'approved' ? 'approve' : 'decline'
  const decidable = rows.filter((row) => row.allowedActions.some(({ action, allowed }) => action === needed && allowed))
  const send = () =>
    decide.mutate({
      body: {
        orders: decidable.map(({ orderId, version }) => ({ orderId, version })),
        outcome,
        feedback: feedback.trim() || undefined,
      },
    })
  return (
    <OutcomeDialog
      title={t(decide.isSuccess ? 'bulk.result' : `bulk.${outcome}`)}
      act={decide}
      onClose={onClose}
      onDone={onDone}
      submit={
        <ActionButton
          loading={decide.isPending}
          color={outcome === 'declined' ? 'var(--p-bad-solid)' : undefined}
          disabledReason={decidable.length === 0 ? t('bulk.nothing') : undefined}
          onClick={send}
        >
          {t(`bulk.${outcome}Submit`, { count: decidable.length, formatted: format.number(decidable.length) })}
        </ActionButton>
      }
    >
      <BulkRows rows={rows} needed={needed} results={decide.data?.results} />
      {decide.error && <ProblemNotice error={decide.error} compact />}
      {!decide.isSuccess && (
        <Textarea
          label={t(outcome === 'declined' ? 'dialog.why' : 'dialog.note')}
          value={feedback}
          maxLength={feedbackMaxLength}
          autosize
          minRows={2}
          onChange={(event) => setFeedback(event.currentTarget.value)}
        />
      )}
    </OutcomeDialog>
  )
}
