import { IconAlertTriangle, IconArrowRight, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/contract/admin/dashboard'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import css from './dashboard.module.css'

type Need = Dashboard['needs'][number]

type Pending = ['pending']
const pending: Pending = ['pending']

/** The list behind each count, filtered as the count was made. */
const targetOf = (until: string | null) =>
  ({
    ordersNotInErp: { to: '/admin/orders', search: { view: 'notInErp' } },
    ordersFailed: { to: '/admin/orders', search: { view: 'failed' } },
    backorders: { to: '/admin/orders', search: { view: 'backordered' } },
    jobsFailed: { to: '/admin/sync', search: { view: 'failed' } },
    jobsOff: { to: '/admin/sync', search: { view: 'off' } },
    jobsOverdue: { to: '/admin/sync', search: { view: 'overdue' } },
    rowsFailed: { to: '/admin/sync/failures', search: {} },
    registrations: { to: '/admin/registrations', search: { view: 'waiting' } },
    authorizationsStuck: { to: '/admin/orders', search: { authorization: pending, placedTo: until ?? undefined } },
    customersPastDue: { to: '/admin/customers', search: { view: 'pastDue' } },
    productsUntranslated: { to: '/admin/products', search: { view: 'untranslated' } },
    productConflicts: { to: '/admin/products', search: { view: 'conflicts' } },
    mailsUntranslated: { to: '/admin/mail-templates' },
    categoriesUntranslated: { to: '/admin/products/categories' },
    brandingUntranslated: { to: '/admin/settings/$section', params: { section: 'branding' } },
  }) as const satisfies Record<Need['kind'], { to: string; search?: object; params?: object }>

const grave: readonly Need['kind'][] = ['ordersFailed', 'jobsFailed', 'jobsOverdue']

/** What waits before what does not, and what is grave before the rest. */
const urgency = ({ kind, count }: Need): number => (count === 0 ? 0 : grave.includes(kind) ? 2 : 1)

/** Counts that open the list behind them. The reply leaves out what the viewer may not open. */
export function NeedsAction({ needs }: { needs: readonly Need[] }) {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()
  if (needs.length === 0) return <p className="dim">{t('needs.none')}</p>
  return (
    <ul className={css.needs}>
      {needs
        .toSorted((a, b) => urgency(b) - urgency(a))
        .map(({ kind, count, since, until }) => {
          const tone = count === 0 ? 'good' : grave.includes(kind) ? 'bad' : 'warn'
          const ToneIcon = tone === 'good' ? IconCircleCheck : tone === 'bad' ? IconCircleX : IconAlertTriangle
          return (
            <li key={kind}>
              <AppLink {...targetOf(until)[kind]} look="quiet" className={css.tile}>
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
