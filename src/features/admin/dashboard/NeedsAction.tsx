import { IconAlertTriangle, IconArrowRight, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/contract/admin/dashboard'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import css from './dashboard.module.css'

type Need = Dashboard['needs'][number]

/** The list behind each count, filtered as the count was made. */
const targets = {
  ordersNotInErp: { to: '/admin/orders', search: { view: 'notInErp' } },
  ordersFailed: { to: '/admin/orders', search: { view: 'failed' } },
  backorders: { to: '/admin/orders', search: { view: 'backordered' } },
  jobsFailed: { to: '/admin/sync', search: { view: 'failed' } },
  jobsOff: { to: '/admin/sync', search: { view: 'off' } },
} as const satisfies Record<Need['kind'], { to: string; search: object }>

const grave: readonly Need['kind'][] = ['ordersFailed', 'jobsFailed']

/** Counts that open the list behind them. The reply leaves out what the viewer may not open. */
export function NeedsAction({ needs }: { needs: readonly Need[] }) {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()
  if (needs.length === 0) return <p className="dim">{t('needs.none')}</p>
  return (
    <ul className={css.needs}>
      {needs.map(({ kind, count, since }) => {
        const tone = count === 0 ? 'good' : grave.includes(kind) ? 'bad' : 'warn'
        const ToneIcon = tone === 'good' ? IconCircleCheck : tone === 'bad' ? IconCircleX : IconAlertTriangle
        return (
          <li key={kind}>
            <AppLink {...targets[kind]} look="quiet" className={css.tile}>
              <span className={css.count} data-tone={tone}>
                <ToneIcon size={17} stroke={1.9} aria-hidden />
                {format.number(count)}
                <IconArrowRight size={15} className={`${css.go} flip`} aria-hidden />
              </span>
              <span className={css.label}>{t(`needs.kind.${kind}`)}</span>
              <span className={css.hint}>
                {count > 0 && since !== null
                  ? t('needs.since', { when: format.relative(since) })
                  : count === 0 && t('needs.clear')}
              </span>
            </AppLink>
          </li>
        )
      })}
    </ul>
  )
}
