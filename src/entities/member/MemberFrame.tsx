import type { UseQueryResult } from '@tanstack/react-query'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberChoices } from '@/contract/member-fields'
import type { MemberDetail } from '@/contract/member-detail'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { WithRail } from '@/shared/ui/WithRail'
import { AuthorizesSection } from './AuthorizesSection'
import type { MemberActs, MemberPlaces } from './member-acts'
import { MemberActions } from './MemberActions'
import { MemberFacts } from './MemberFacts'
import { MemberRail } from './MemberRail'

type Props = {
  member: MemberDetail
  acts: MemberActs
  places: MemberPlaces
  /** What the form offers; null for those who may only look. */
  choices: UseQueryResult<MemberChoices> | null
  back: ReactNode
  /** What the administration alone can do with the person. */
  more?: ReactNode
  /** What it alone knows of them. */
  below?: ReactNode
  onRemoved: () => void
  form: (held: MemberDetail, choices: MemberChoices, reportDirty: (dirty: boolean) => void) => ReactNode
}

/** The page of a person, the same in the store and in the administration. */
export function MemberFrame({ member, acts, places, choices, back, more, below, onRemoved, form }: Props) {
  const { t } = useTranslation(['team', 'enums'])
  const { held, reportDirty } = useHeldWhileDirty(member)
  const { name, email, accountRole, companyName, state } = member
  // Reassigning changes limits and leaves the person's own version as it is.
  const limitsNow = held.limits.map(({ authorizers }) => authorizers.map(({ id }) => id).join(' ')).join()
  return (
    <>
      <PageHeader
        title={<bdi dir="auto">{name}</bdi>}
        record={name}
        status={<StatusBadge kind="member" status={state} size="lg" />}
        sub={
          <span>
            <bdi dir="ltr">{email}</bdi> · {t(`enums:accountRole.${accountRole}`)} · <bdi dir="auto">{companyName}</bdi>
          </span>
        }
        actions={
          <>
            {back}
            {more}
            <MemberActions
              member={member}
              acts={acts}
              places={places}
              authorizers={choices?.data?.authorizers ?? []}
              onRemoved={onRemoved}
            />
          </>
        }
      />
      <WithRail railLabel={t('page.about')} rail={<MemberRail member={member} />}>
        {choices === null ? (
          <MemberFacts member={member} />
        ) : choices.data ? (
          <Fragment key={`${held.version} ${limitsNow}`}>{form(held, choices.data, reportDirty)}</Fragment>
        ) : choices.error ? (
          <ProblemNotice error={choices.error} onRetry={() => void choices.refetch()} />
        ) : (
          <SkeletonText lines={8} />
        )}
        <AuthorizesSection member={member} places={places} />
        {below}
      </WithRail>
    </>
  )
}
