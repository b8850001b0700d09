import { useTranslation } from 'react-i18next'
import type { FailureGroup } from '@/contract/admin/sync-rows'
import css from '@/entities/sync/rows.module.css'
import { useCauseText } from '@/entities/sync/use-cause-text'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import type { Column } from '@/shared/ui/data-table-types'
import type { FailuresSearch } from './failures.search'
import { RepairHint } from './RepairHint'

type Options = {
  /** The state of the list, to which the chosen cause is added. */
  search: FailuresSearch
  mayNotRetry: string | undefined
  mayNotMute: string | undefined
  pending: boolean
  retry: (group: FailureGroup) => void
  mute: (group: FailureGroup) => void
}

export const useGroupColumns = ({
  search,
  mayNotRetry,
  mayNotMute,
  pending,
  retry,
  mute,
}: Options): Column<FailureGroup>[] => {
  const { t } = useTranslation(['syncRows', 'sync'])
  const format = useFormat()
  const causeText = useCauseText()
  const nameOf = (group: FailureGroup): string => causeText(group) ?? group.message ?? t('cause.fault')
  return [
    {
      id: 'cause',
      header: t('failures.cause'),
      text: nameOf,
      cell: (group) => (
        <span className={css.cause}>
          <AppLink to="/admin/sync/failures" search={{ ...search, group: group.fingerprint }}>
            <bdi dir="auto">{nameOf(group)}</bdi>
          </AppLink>
          {group.code !== null && group.message && (
            <span className="cap">
              {t('erpSaid')} <bdi dir="auto">{group.message}</bdi>
            </span>
          )}
          <RepairHint group={group} />
        </span>
      ),
      hideable: false,
      card: 'title',
    },
    { id: 'job', header: t('failures.job'), cell: ({ jobKey }) => t(`sync:job.${jobKey}`) },
    {
      id: 'count',
      header: t('failures.records'),
      text: ({ count }) => count,
      cell: ({ count }) => format.number(count),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'firstSeenAt',
      header: t('failures.first'),
      cell: ({ firstSeenAt }) => <DateText value={firstSeenAt} relative />,
      sortable: true,
      cardLabel: 'before',
    },
    {
      id: 'lastSeenAt',
      header: t('failures.last'),
      cell: ({ lastSeenAt, mutedUntil }) => (
        <>
          <DateText value={lastSeenAt} relative />
          {mutedUntil && <span className="cap"> {t('mute.since', { when: format.date(mutedUntil) })}</span>}
        </>
      ),
      sortable: true,
      card: 'date',
    },
    {
      id: 'repair',
      header: t('failures.actions'),
      cell: (group) => (
        <span className="row nowrap">
          <ActionButton
            size="compact-xs"
            variant="default"
            disabledReason={mayNotRetry}
            loading={pending}
            aria-label={t('retry.of', { cause: nameOf(group) })}
            onClick={() => retry(group)}
          >
            {t('retry.all')}
          </ActionButton>
          <ActionButton
            size="compact-xs"
            variant="subtle"
            disabledReason={mayNotMute}
            aria-label={t(group.mutedUntil ? 'mute.backOf' : 'mute.of', { cause: nameOf(group) })}
            onClick={() => mute(group)}
          >
            {t(group.mutedUntil ? 'mute.back' : 'mute.action')}
          </ActionButton>
        </span>
      ),
      text: false,
      hideable: false,
    },
  ]
}
