import {
  type Icon,
  IconAlertTriangle,
  IconBuildingPlus,
  IconChecklist,
  IconCircleCheck,
  IconCircleX,
  IconFileDescription,
  IconFileInvoice,
  IconGavel,
  IconMessage,
  IconRefreshAlert,
  IconTruckDelivery,
  IconUserCheck,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Notice } from '@/contract/notifications'
import type { Side } from '@/domain/permissions/catalogue'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { JobNews } from './JobNews'
import { targetOf } from './news-target'
import css from './news.module.css'

type Look = { icon: Icon; tone: 'info' | 'good' | 'warn' | 'bad' }
const looks: Record<Notice['kind'], Look> = {
  toAuthorize: { icon: IconUserCheck, tone: 'warn' },
  authorized: { icon: IconCircleCheck, tone: 'good' },
  declined: { icon: IconCircleX, tone: 'bad' },
  quoteReady: { icon: IconFileDescription, tone: 'good' },
  shipped: { icon: IconTruckDelivery, tone: 'info' },
  overdueInvoices: { icon: IconFileInvoice, tone: 'bad' },
  quoteMessage: { icon: IconMessage, tone: 'info' },
  caseMessage: { icon: IconMessage, tone: 'info' },
  returnMessage: { icon: IconMessage, tone: 'info' },
  disputeDecided: { icon: IconGavel, tone: 'info' },
  disputeToDecide: { icon: IconGavel, tone: 'warn' },
  orderFailed: { icon: IconCircleX, tone: 'bad' },
  rowsFailed: { icon: IconAlertTriangle, tone: 'bad' },
  jobAlert: { icon: IconRefreshAlert, tone: 'warn' },
  registration: { icon: IconBuildingPlus, tone: 'info' },
  quoteRequested: { icon: IconFileDescription, tone: 'info' },
  task: { icon: IconChecklist, tone: 'info' },
  taskSoon: { icon: IconChecklist, tone: 'warn' },
  taskOverdue: { icon: IconChecklist, tone: 'bad' },
}

/** One line of news: what it is, about what, since when, and whether it was seen. */
export function NewsLine({ notice, side, onOpen }: { notice: Notice; side: Side; onOpen: () => void }) {
  const { t } = useTranslation('notifications')
  const format = useFormat()
  const { kind, at, unread, subject, name, count } = notice
  const { icon: KindIcon, tone } = looks[kind]
  return (
    <li>
      <AppLink
        {...targetOf(notice, side)}
        look="quiet"
        className={css.line}
        data-unread={unread || undefined}
        onClick={onOpen}
      >
        <span className={css.sign} data-tone={tone}>
          <KindIcon size={17} stroke={1.8} aria-hidden />
        </span>
        <span className={css.text}>
          {kind === 'jobAlert' ? (
            <JobNews notice={notice} />
          ) : (
            <b>{t(`kind.${kind}`, { count, formatted: format.number(count), subject: subject ?? '' })}</b>
          )}
          {name && kind !== 'jobAlert' && (
            <span>
              <bdi dir="auto">{name}</bdi>
            </span>
          )}
          <span className="cap">
            <time dateTime={at} title={format.exact(at)}>
              {format.relative(at)}
            </time>
          </span>
        </span>
        {unread && <span className={css.dot} role="img" aria-label={t('unread')} />}
      </AppLink>
    </li>
  )
}
