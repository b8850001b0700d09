import { IconArrowRight, IconCalendarEvent, IconRotate2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Subscription, SubscriptionPreview, SubscriptionWish } from '@/contract/subscriptions'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import css from './subscriptions.module.css'
import { useChangeText } from './use-change-text'

type Props = { preview: SubscriptionPreview; kind: SubscriptionWish['kind']; subscription: Subscription }

/** Exactly what the change comes to: what takes effect when, what it costs by the day, and the next bill after it. */
export function ChangePreview({ preview, kind, subscription }: Props) {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const words = useChangeText()
  const { changes, voids, charges, before, after } = preview
  const voided = subscription.changes.filter(({ number }) => voids.includes(number))
  return (
    <>
      <ul className={css.effect}>
        {changes.map((change) => (
          <li key={change.number}>
            {change.state === 'scheduled' ? (
              <IconCalendarEvent size={15} aria-hidden />
            ) : (
              <IconArrowRight size={15} className="flip" aria-hidden />
            )}
            <span>
              {change.state === 'scheduled'
                ? t('preview.from', { date: format.date(change.effectiveOn), what: words(change) })
                : t('preview.now', { what: words(change) })}
            </span>
          </li>
        ))}
        {voided.map((change) => (
          <li key={change.number}>
            <IconRotate2 size={15} aria-hidden />
            <span>{t('preview.voids', { number: change.number, what: words(change) })}</span>
          </li>
        ))}
      </ul>
      <p className={css.note}>{t(`preview.rule.${kind}`)}</p>
      {charges.length > 0 && (
        <PlainTable
          label={t('preview.charges')}
          rows={charges}
          rowKey={({ name }) => name}
          columns={[
            {
              id: 'name',
              header: t('preview.charges'),
              rowHeader: true,
              cell: ({ name, quantity, from, until }) => (
                <>
                  {t('preview.more', { name, quantity: format.number(quantity) })}
                  <span className={css.second}>
                    {t('facts.between', { from: format.date(from), until: format.date(until) })}
                  </span>
                </>
              ),
            },
            {
              id: 'days',
              header: t('preview.days'),
              align: 'end',
              cell: ({ days, ofDays }) =>
                t('preview.ofDays', { days: format.number(days), ofDays: format.number(ofDays) }),
            },
            { id: 'net', header: t('lines.net'), align: 'end', cell: ({ net }) => <MoneyText value={net} /> },
          ]}
        />
      )}
      <Comparison before={before} after={after} />
    </>
  )
}

function Comparison({ before, after }: Pick<SubscriptionPreview, 'before' | 'after'>) {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const day = (bill: SubscriptionPreview['before']['nextBill']) => (bill ? format.date(bill.on) : t('noMore'))
  const rows = [
    [t('next.charges'), before.nextBill?.charges, after.nextBill?.charges],
    [t('next.recurring'), before.nextBill?.recurring, after.nextBill?.recurring],
    [t('next.tax'), before.nextBill?.tax, after.nextBill?.tax],
  ] as const
  return (
    <div className={css.compare} role="group" aria-label={t('next.title')}>
      <span data-head>{t('next.title')}</span>
      <span data-head>{t('preview.before')}</span>
      <span data-head>{t('preview.after')}</span>
      <span>{t('preview.billedOn')}</span>
      <span>{day(before.nextBill)}</span>
      <span>{day(after.nextBill)}</span>
      {rows.map(([label, was, becomes]) => (
        <Row
          key={label}
          label={label}
          was={was ?? null}
          becomes={becomes ?? null}
          hidden={was === undefined && becomes === undefined}
        />
      ))}
      <span data-total>{t('next.total')}</span>
      <span data-total>{before.nextBill ? <MoneyText value={before.nextBill.total} /> : '–'}</span>
      <span data-total>{after.nextBill ? <MoneyText value={after.nextBill.total} /> : '–'}</span>
      {after.endsOn && (
        <>
          <span>{t('preview.ends')}</span>
          <span>–</span>
          <span>{format.date(after.endsOn)}</span>
        </>
      )}
    </div>
  )
}

type RowProps = {
  label: string
  was: Parameters<typeof MoneyText>[0]['value']
  becomes: Parameters<typeof MoneyText>[0]['value']
  hidden: boolean
}

function Row({ label, was, becomes, hidden }: RowProps) {
  if (hidden) return null
  return (
    <>
      <span>{label}</span>
      <span>{was ? <MoneyText value={was} /> : '–'}</span>
      <span>{becomes ? <MoneyText value={becomes} /> : '–'}</span>
    </>
  )
}
