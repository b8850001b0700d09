import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { type EffectAsked, portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { AppModal } from '@/shared/ui/AppModal'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { ChangeList } from './ChangeList'
import { EffectPeople } from './EffectPeople'
import { EffectReturns } from './EffectReturns'
import { EffectReward } from './EffectReward'

type Props = {
  title: string
  ask: EffectAsked
  confirmLabel: string
  pending: boolean
  /** Why saving was refused after all. */
  problem?: unknown
  onConfirm: () => void
  onClose: () => void
  /** What was asked about could not be saved as it is. */
  onInvalid?: () => void
}

/** ADM-19: what a change will do to whom, before it is made. */
export function EffectDialog({ title, ask, confirmLabel, pending, problem, onConfirm, onClose, onInvalid }: Props) {
  const { t } = useTranslation(['portalSettings', 'common'])
  const format = useFormat()
  const [page, setPage] = useState(1)
  const effect = useQuery({ ...portalSettingsQueries.effect(ask, page), placeholderData: keepPreviousData })
  const invalid = onInvalid && ApiProblem.is(effect.error, 'request/invalid')
  useEffect(() => {
    if (invalid) onInvalid()
  })
  if (invalid) return null
  return (
    <AppModal opened onClose={onClose} title={title} size="lg">
      <div className="stack">
        {effect.error ? (
          <ProblemNotice error={effect.error} onRetry={() => void effect.refetch()} />
        ) : effect.data ? (
          <>
            {effect.data.changedSince && (
              <Notice
                tone="warn"
                title={t('history.changedSince', {
                  name: effect.data.changedSince.by,
                  when: format.dateTime(effect.data.changedSince.at),
                })}
              />
            )}
            <ChangeList changes={effect.data.changes} />
            {effect.data.returns && <EffectReturns effect={effect.data.returns} />}
            {effect.data.reward && <EffectReward effect={effect.data.reward} />}
            <EffectPeople effect={effect.data} page={page} onPage={setPage} />
          </>
        ) : (
          <SkeletonText lines={6} />
        )}
        {problem !== undefined && <ProblemNotice error={problem} />}
        <div className="row end-row">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common:action.cancel')}
          </Button>
          <Button onClick={onConfirm} loading={pending} disabled={!effect.data || effect.data.changes.length === 0}>
            {confirmLabel}
          </Button>
        </div>
      </div>
    </AppModal>
  )
}
