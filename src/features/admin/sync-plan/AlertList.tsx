import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type SyncAlert, testSyncAlert } from '@/contract/admin/sync-health'
import { syncHealthQueries } from '@/entities/sync/sync-health.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DataTable } from '@/shared/ui/DataTable'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Section } from '@/shared/ui/Section'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useProblemText } from '@/shared/i18n/use-problem-text'

const routeApi = getRouteApi('/admin/_gate/sync/plan')

/** When jobs went from one state to another, who was told, and a trial of the way they are. */
export function AlertList({ disabledReason }: { disabledReason: string | undefined }) {
  const { t } = useTranslation(['syncHealth', 'sync'])
  const format = useFormat()
  const problemText = useProblemText()
  const { search, patch } = useTableSearch(routeApi)
  const result = useQuery(syncHealthQueries.alerts(search))
  const trial = useMutation({
    ...mutation(testSyncAlert),
    onSuccess: ({ told }) =>
      notify(
        told.length > 0
          ? { title: t('alerts.tried', { names: format.list(told) }), tone: 'good' }
          : { title: t('alerts.triedNobody'), tone: 'info' },
      ),
    onError: (error) => notify({ title: problemText(error).title, tone: 'bad' }),
  })
  const columns: Column<SyncAlert>[] = [
    {
      id: 'at',
      header: t('alerts.column.at'),
      cell: ({ at }) => <DateText value={at} withTime />,
      sortable: true,
      card: 'date',
    },
    {
      id: 'job',
      header: t('alerts.column.job'),
      text: ({ jobKey }) => t(`sync:job.${jobKey}`),
      cell: ({ jobKey }) => (
        <AppLink to="/admin/sync/jobs/$jobKey" params={{ jobKey }}>
          {t(`sync:job.${jobKey}`)}
        </AppLink>
      ),
      card: 'title',
    },
    {
      id: 'change',
      header: t('alerts.column.change'),
      cell: ({ from, to, test }) =>
        test ? t('alerts.trial') : t('alerts.change', { from: t(`state.${from}`), to: t(`state.${to}`) }),
      card: 'status',
    },
    {
      id: 'told',
      header: t('alerts.column.told'),
      cell: ({ told }) => (told.length > 0 ? format.list(told) : t('alerts.nobodyTold')),
    },
  ]

  return (
    <Section
      title={t('alerts.heading')}
      more={
        <ActionButton
          variant="default"
          size="xs"
          loading={trial.isPending}
          disabledReason={disabledReason}
          onClick={() => trial.mutate({})}
        >
          {t('alerts.try')}
        </ActionButton>
      }
    >
      <DataTable
        id="sync-alerts"
        label={t('alerts.heading')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        minWidth={640}
        filtered={false}
        emptyState={<EmptyState title={t('alerts.empty')} hint={t('alerts.emptyHint')} />}
      />
    </Section>
  )
}
