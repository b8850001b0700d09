import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { approveDeletions, type RunReport } from '@/contract/admin/sync-rows'
import type { SyncRunId } from '@/domain/ids'
import css from '@/entities/sync/rows.module.css'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppModal } from '@/shared/ui/AppModal'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'

const routeApi = getRouteApi('/admin/_gate/sync/runs/$runId')

/** A run that would have removed too much, or a run that somebody let do so: what it is about, and the decision. */
export function RunDeletions({ runId, report }: { runId: SyncRunId; report: RunReport }) {
  const { t } = useTranslation('syncRows')
  const format = useFormat()
  const refusal = useRefusal()
  const [asking, setAsking] = useState(false)
  const { deletions, reason } = report
  if (reason !== null) return <Notice tone="info" title={t('deletions.reason', { reason })} />
  if (!deletions) return null
  const { count, held, limitPercent, examples, approvedBy } = deletions
  const action = report.allowedActions.find((each) => each.action === 'approveDeletions')
  return (
    <Notice
      tone="warn"
      title={t('deletions.title', { count, formatted: format.number(count), held: format.number(held) })}
      action={
        approvedBy === null &&
        !report.dryRun && (
          <ActionButton size="xs" disabledReason={refusal(action)} onClick={() => setAsking(true)}>
            {t('deletions.approve')}
          </ActionButton>
        )
      }
    >
      <p>{t('deletions.limit', { limit: format.percent(limitPercent / 100) })}</p>
      <p className="cap">
        <bdi dir="ltr">{format.list(examples)}</bdi>
      </p>
      {approvedBy && <p>{t('deletions.approvedBy', { name: approvedBy })}</p>}
      {asking && <ApproveDialog runId={runId} count={count} onClose={() => setAsking(false)} />}
    </Notice>
  )
}

function ApproveDialog({ runId, count, onClose }: { runId: SyncRunId; count: number; onClose: () => void }) {
  const { t } = useTranslation('syncRows')
  const format = useFormat()
  const navigate = routeApi.useNavigate()
  const [reason, setReason] = useState('')
  const approve = useMutation({
    ...mutation(approveDeletions),
    onSuccess: ({ id }) => void navigate({ to: '/admin/sync/runs/$runId', params: { runId: id }, search: {} }),
  })
  return (
    <AppModal opened onClose={onClose} title={t('deletions.approve')} size="sm">
      <form
        className={css.ask}
        onSubmit={(event) => {
          event.preventDefault()
          approve.mutate({ params: { runId }, body: { reason } })
        }}
      >
        <p>{t('deletions.effect', { count, formatted: format.number(count) })}</p>
        <Textarea
          label={t('deletions.why')}
          description={t('deletions.whyHint')}
          required
          minLength={3}
          maxLength={300}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {approve.isError && <ProblemNotice error={approve.error} compact />}
        <Button type="submit" color="red" loading={approve.isPending}>
          {t('deletions.confirm')}
        </Button>
      </form>
    </AppModal>
  )
}
