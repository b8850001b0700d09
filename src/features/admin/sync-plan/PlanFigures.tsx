import { useTranslation } from 'react-i18next'
import type { PlanLane, SyncPlan } from '@/contract/admin/sync-health'
import { useFormat } from '@/shared/i18n/use-format'
import { Disclosure } from '@/shared/ui/Disclosure'
import { PlainTable } from '@/shared/ui/PlainTable'
import css from './plan.module.css'

/** More than this is a list nobody reads. */
const mostOverlaps = 8

/** What the chart shows, in words and figures; and where jobs will ask the ERP at once. */
export function PlanFigures({ plan }: { plan: SyncPlan }) {
  const { t } = useTranslation(['syncHealth', 'sync'])
  const format = useFormat()
  const ahead = plan.overlaps.filter(({ until }) => Date.parse(until) > Date.parse(plan.now))
  const countOf = ({ bars }: PlanLane, want: (bar: PlanLane['bars'][number]) => boolean) =>
    format.number(bars.filter(want).reduce((sum, { runs }) => sum + runs, 0))
  const nextOf = ({ bars }: PlanLane) => bars.find(({ state }) => state === null)?.from

  return (
    <div className={css.figures}>
      <p className="cap">{t('plan.overlaps', { count: ahead.length, formatted: format.number(ahead.length) })}</p>
      <Disclosure summary={t('plan.asTable')}>
        <PlainTable
          label={t('plan.heading')}
          rows={plan.lanes}
          rowKey={({ jobKey }) => jobKey}
          columns={[
            { id: 'job', header: t('plan.column.job'), cell: ({ jobKey }) => t(`sync:job.${jobKey}`), rowHeader: true },
            {
              id: 'past',
              header: t('plan.column.past'),
              cell: (lane) => countOf(lane, ({ state }) => state !== null),
              align: 'end',
            },
            {
              id: 'failed',
              header: t('plan.column.failed'),
              cell: (lane) => countOf(lane, ({ state }) => state === 'failed'),
              align: 'end',
            },
            {
              id: 'planned',
              header: t('plan.column.planned'),
              cell: (lane) => countOf(lane, ({ state }) => state === null),
              align: 'end',
            },
            {
              id: 'next',
              header: t('plan.column.next'),
              cell: (lane) => {
                const next = nextOf(lane)
                return next ? format.time(next) : t('plan.none')
              },
              align: 'end',
            },
          ]}
        />
        {ahead.length > 0 && (
          <>
            <h3 className={css.overlapHead}>{t('plan.overlapHead')}</h3>
            <ul className={css.overlaps}>
              {ahead.slice(0, mostOverlaps).map(({ jobKeys, from, until }) => (
                <li key={`${from}${jobKeys.join(' ')}`}>
                  <bdi className="num">{t('plan.between', { from: format.time(from), until: format.time(until) })}</bdi>{' '}
                  {format.list(jobKeys.map((key) => t(`sync:job.${key}`)))}
                </li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </div>
  )
}
