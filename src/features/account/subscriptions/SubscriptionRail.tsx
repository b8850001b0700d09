import { useTranslation } from 'react-i18next'
import type { Subscription } from '@/contract/subscriptions'
import { useFormat } from '@/shared/i18n/use-format'
import { OpenCaseLink } from '@/entities/case/OpenCaseLink'
import { Card } from '@/shared/ui/Card'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import { Can } from '@/features/session/Can'
import css from './subscriptions.module.css'

export function SubscriptionRail({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation('subscriptions')
  const { id, number, representative, upsellOnly } = subscription
  const subject = encodeURIComponent(t('contact.subject', { number }))
  return (
    <>
      <NextBillCard subscription={subscription} />
      <Section title={t('contact.title')}>
        <div className={css.people}>
          {upsellOnly && <p className={css.note}>{t('contact.upsellOnly')}</p>}
          <span>{t('contact.role', { name: representative.name })}</span>
          <ExternalLink href={`tel:${representative.phone.replaceAll(' ', '')}`}>
            <bdi dir="ltr">{representative.phone}</bdi>
          </ExternalLink>
          <ExternalLink href={`mailto:${representative.email}?subject=${subject}`}>{representative.email}</ExternalLink>
          <Can permission="cases.create">
            <OpenCaseLink about="subscription" record={id} />
          </Can>
        </div>
      </Section>
    </>
  )
}

function NextBillCard({ subscription: { nextBill, charges } }: { subscription: Subscription }) {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  if (!nextBill)
    return (
      <Card>
        <h2>{t('next.title')}</h2>
        <p className={css.note}>{t('next.none')}</p>
      </Card>
    )
  return (
    <Card>
      <div className={css.rail}>
        <h2>{t('next.title')}</h2>
        <p className={css.on}>{t('next.on', { date: format.date(nextBill.on) })}</p>
        <MoneyText value={nextBill.total} size="lg" />
        <SummaryList
          items={[
            ...charges.map(({ name, quantity, days, ofDays, net }) => ({
              label: t('next.charge', {
                name,
                quantity: format.number(quantity),
                days: format.number(days),
                ofDays: format.number(ofDays),
              }),
              value: <MoneyText value={net} />,
            })),
            { label: t('next.recurring'), value: <MoneyText value={nextBill.recurring} /> },
            { label: t('next.tax'), value: <MoneyText value={nextBill.tax} /> },
          ]}
          total={{ label: t('next.total'), value: <MoneyText value={nextBill.total} strong /> }}
        />
      </div>
    </Card>
  )
}
