import {
  type Icon,
  IconAlertCircle,
  IconArrowRight,
  IconClock,
  IconClockExclamation,
  IconHandStop,
  IconPackage,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Overview } from '@/contract/overview'
import { useFormat } from '@/shared/i18n/use-format'
import { NeedLink } from './NeedLink'
import css from './overview.module.css'

type Need = Overview['needs'][number]

const looks: Record<Need['kind'], { icon: Icon; tone: 'neutral' | 'warn' | 'bad' }> = {
  overdueInvoices: { icon: IconAlertCircle, tone: 'bad' },
  onHoldOrders: { icon: IconHandStop, tone: 'warn' },
  dueSoonInvoices: { icon: IconClock, tone: 'warn' },
  backorders: { icon: IconClockExclamation, tone: 'warn' },
  openOrders: { icon: IconPackage, tone: 'neutral' },
}

type Props = {
  needs: readonly Need[]
  /** Nothing else on the page waits for the person. */
  calm: boolean
}

/** Counts that open the list behind them. What has no count is not shown. */
export function NeedsStrip({ needs, calm }: Props) {
  const { t } = useTranslation('overview')
  const order = Object.keys(looks)
  const shown = needs.filter(({ count }) => count > 0).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  if (shown.length === 0 && !calm) return null
  return (
    <section aria-labelledby="needs-title">
      <h2 id="needs-title" className="sr">
        {t('needs.title')}
      </h2>
      {shown.length === 0 ? (
        <p className={css.calm}>{t('needs.nothing')}</p>
      ) : (
        <div className={css.needs} data-testid="needs">
          {shown.map((need) => (
            <NeedTile key={need.kind} need={need} />
          ))}
        </div>
      )}
    </section>
  )
}

function NeedTile({ need }: { need: Need }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const { icon: NeedIcon, tone } = looks[need.kind]
  const hint = useNeedHint(need)
  return (
    <NeedLink kind={need.kind} className={css.need} tone={tone}>
      <span className={css.count}>
        <NeedIcon size={18} stroke={1.8} aria-hidden />
        {format.number(need.count)}
        <IconArrowRight size={15} stroke={1.6} className={`${css.go} flip`} aria-hidden />
      </span>
      <span className={css.what}>{t(`needs.${need.kind}`, { count: need.count })}</span>
      {hint && <span className={css.hint}>{hint}</span>}
    </NeedLink>
  )
}

const useNeedHint = ({ kind, amount, days }: Need): string | null => {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const money = amount && format.money(amount)
  const age =
    days === null
      ? null
      : kind === 'overdueInvoices'
        ? t('needs.hint.late', { count: days })
        : kind === 'dueSoonInvoices'
          ? days === 0
            ? t('needs.hint.dueToday')
            : t('needs.hint.dueIn', { count: days })
          : days === 0
            ? null
            : t('needs.hint.oldest', { count: days })
  return money && age ? t('needs.hint.both', { amount: money, days: age }) : (money ?? age)
}
