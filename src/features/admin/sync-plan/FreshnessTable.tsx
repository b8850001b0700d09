import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DataFreshness } from '@/contract/admin/sync-health'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { LookBadge } from '@/shared/ui/LookBadge'
import { PlainTable } from '@/shared/ui/PlainTable'
import type { StatusLook } from '@/shared/ui/status-look'

const looks: Record<DataFreshness['state'], StatusLook> = {
  fresh: { icon: IconCircleCheck, tone: 'good' },
  stale: { icon: IconAlertTriangle, tone: 'warn', loud: true },
  unknown: { icon: IconCircleDashed, tone: 'neutral' },
}

export function FreshnessTable({ rows }: { rows: readonly DataFreshness[] }) {
  const { t } = useTranslation('syncHealth')
  const format = useFormat()
  return (
    <PlainTable
      label={t('freshness.heading')}
      rows={rows}
      rowKey={({ kind }) => kind}
      columns={[
        { id: 'kind', header: t('freshness.column.kind'), cell: ({ kind }) => t(`data.${kind}`), rowHeader: true },
        {
          id: 'state',
          header: t('freshness.column.state'),
          cell: ({ state }) => <LookBadge look={looks[state]}>{t(`freshness.state.${state}`)}</LookBadge>,
        },
        {
          id: 'asOf',
          header: t('freshness.column.asOf'),
          cell: ({ asOf }) => (asOf ? <DateText value={asOf} relative /> : t('freshness.never')),
        },
        {
          id: 'threshold',
          header: t('freshness.column.threshold'),
          cell: ({ thresholdSeconds }) => <bdi className="num">{format.duration(thresholdSeconds)}</bdi>,
          align: 'end',
        },
        {
          id: 'next',
          header: t('freshness.column.next'),
          cell: ({ enabled, nextRunAt }) =>
            !enabled ? t('freshness.off') : nextRunAt ? format.time(nextRunAt) : t('plan.none'),
          align: 'end',
        },
      ]}
    />
  )
}
