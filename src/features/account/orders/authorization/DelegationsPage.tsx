import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { delegationQueries } from '@/entities/delegation/delegation.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useRangeText } from '@/shared/i18n/use-range-text'
import { ActionButton } from '@/shared/ui/ActionButton'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'
import { DelegationDialog } from './DelegationDialog'
import { RevokeDelegation } from './RevokeDelegation'

/** Who decides in whose place, and when. */
export function DelegationsPage() {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const range = useRangeText()
  const { data } = useSuspenseQuery(delegationQueries.list())
  const [adding, setAdding] = useState(false)
  const { rows, delegators, candidates } = data
  const nobody = candidates.length === 0 ? t('delegations.nobody') : undefined
  const add = (
    <ActionButton disabledReason={nobody} reasonBelow={nobody !== undefined} onClick={() => setAdding(true)}>
      {t('delegations.add')}
    </ActionButton>
  )
  return (
    <>
      <PageHeader title={t('delegations.title')} sub={t('delegations.sub')} actions={rows.length > 0 && add} />
      {rows.length === 0 ? (
        <EmptyState title={t('delegations.empty')} hint={t('delegations.emptyHint')} action={add} />
      ) : (
        <PlainTable
          label={t('delegations.title')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'from', header: t('delegations.from'), cell: ({ from }) => <bdi>{from.name}</bdi>, rowHeader: true },
            { id: 'to', header: t('delegations.to'), cell: ({ to }) => <bdi>{to.name}</bdi> },
            {
              id: 'days',
              header: t('delegations.days'),
              cell: ({ startsOn, endsOn }) => range(format.date(startsOn), format.date(endsOn)),
            },
            { id: 'state', header: t('column.status'), cell: ({ state }) => t(`delegations.state.${state}`) },
            { id: 'note', header: t('delegations.note'), cell: ({ note }) => note && <bdi dir="auto">{note}</bdi> },
            {
              id: 'act',
              header: t('column.act'),
              hideHeader: true,
              align: 'end',
              cell: (delegation) => <RevokeDelegation delegation={delegation} />,
            },
          ]}
        />
      )}
      {adding && <DelegationDialog delegators={delegators} candidates={candidates} onClose={() => setAdding(false)} />}
    </>
  )
}
