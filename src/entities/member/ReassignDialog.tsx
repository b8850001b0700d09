import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { MemberChoices } from '@/contract/member-fields'
import type { MemberDetail } from '@/contract/member-detail'
import type { UserId } from '@/domain/ids'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './member.module.css'
import type { MemberActs, MemberPlaces } from './member-acts'
import { Reliance } from './Reliance'

type Props = {
  /** Whose place is taken. */
  authorizer: { id: UserId; name: string }
  authorizers: MemberChoices['authorizers']
  places: MemberPlaces
  act: MemberActs['reassign']
  /** What was refused, when something was. */
  problem?: unknown
  /** What comes right after: part of what the button says. */
  afterwards?: 'deactivate' | 'revoke' | 'save'
  onMoved: (moved: MemberDetail, to: { id: UserId; name: string }) => void
  onClose: () => void
}

/** AUT-22, AUT-23: who relies on an authorizer, which orders wait, and somebody else for all of it. */
export function ReassignDialog({ authorizer, authorizers, places, act, problem, afterwards, onMoved, onClose }: Props) {
  const { t } = useTranslation('team')
  const [toId, setToId] = useState('')
  const { name } = authorizer
  const record = useQuery({ ...places.detail(authorizer.id), staleTime: 0 })
  const others = authorizers.filter(({ id }) => id !== authorizer.id)
  const to = others.find(({ id }) => id === toId)
  const label = !to
    ? t('reassign.confirmNobody')
    : afterwards
      ? t(`reassign.then.${afterwards}`, { to: to.name, name })
      : t('reassign.confirm', { to: to.name })

  // Somebody would be left with nobody but themselves, or the person lost the right meanwhile.
  const isUnfit = ApiProblem.is(act.error, 'request/invalid')

  const handleConfirm = (): void => {
    if (!to || !record.data) return
    act.mutate(
      { params: { userId: authorizer.id }, body: { version: record.data.version, toUserId: to.id } },
      { onSuccess: (moved) => onMoved(moved, to) },
    )
  }
  return (
    <AppModal opened onClose={onClose} title={t('reassign.title', { name })} size="lg">
      <div className="stack" data-testid="reassign-dialog">
        {problem !== undefined && <ProblemNotice error={problem} compact />}
        {record.isPending && <SkeletonText lines={3} />}
        {record.error && <ProblemNotice error={record.error} onRetry={() => void record.refetch()} compact />}
        {record.data && (
          <div>
            <h3 className={css.subtitle}>{t('reassign.people', { name })}</h3>
            {record.data.authorizes.length > 0 ? (
              <Reliance authorizes={record.data.authorizes} places={places} />
            ) : (
              <p className="flat">{t('reassign.elsewhere', { name })}</p>
            )}
          </div>
        )}
        {others.length > 0 ? (
          <NativeSelect
            label={t('reassign.to')}
            description={t('reassign.text', { name })}
            value={toId}
            error={isUnfit && t('reassign.cannot')}
            data={[
              { value: '', label: t('reassign.choose') },
              ...others.map((each) => ({ value: each.id, label: each.name })),
            ]}
            onChange={(event) => setToId(event.currentTarget.value)}
          />
        ) : (
          <p className="flat">{t('reassign.nobody')}</p>
        )}
        {act.error && !isUnfit && <ProblemNotice error={act.error} compact />}
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('new.cancel')}
          </Button>
          <Button disabled={!to || !record.data} loading={act.isPending} onClick={handleConfirm}>
            {label}
          </Button>
        </div>
      </div>
    </AppModal>
  )
}
