import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type AuthorizationSummary, decideAuthorizations, feedbackMaxLength } from '@/contract/authorizations'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppModal } from '@/shared/ui/AppModal'
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
  const { t } = useTranslation(['authorizations', 'common'])
  const format = useFormat()
  const [feedback, setFeedback] = useState('')
  const decide = useMutation(mutation(decideAuthorizations))
  const needed = outcome === 'approved' ? 'approve' : 'decline'
  const decidable = rows.filter((row) => row.allowedActions.some(({ action, allowed }) => action === needed && allowed))
  const closeRef = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone with the question.
  useEffect(() => {
    if (decide.isSuccess) closeRef.current?.focus()
  }, [decide.isSuccess])
  const close = () => {
    if (decide.isPending) return
    onClose()
    if (decide.isSuccess) onDone()
  }
  const send = () =>
    decide.mutate({
      body: {
        orders: decidable.map(({ orderId, version }) => ({ orderId, version })),
        outcome,
        feedback: feedback.trim() || undefined,
      },
    })
  return (
    <AppModal opened onClose={close} title={t(decide.isSuccess ? 'bulk.result' : `bulk.${outcome}`)} size="lg">
      <div className="stack">
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
        <div className="row end-row">
          {decide.isSuccess ? (
            <Button ref={closeRef} onClick={close}>
              {t('common:action.close')}
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={close} data-autofocus>
                {t('common:action.cancel')}
              </Button>
              <ActionButton
                loading={decide.isPending}
                color={outcome === 'declined' ? 'var(--p-bad-solid)' : undefined}
                disabledReason={decidable.length === 0 ? t('bulk.nothing') : undefined}
                onClick={send}
              >
                {t(`bulk.${outcome}Submit`, { count: decidable.length, formatted: format.number(decidable.length) })}
              </ActionButton>
            </>
          )}
        </div>
      </div>
    </AppModal>
  )
}
