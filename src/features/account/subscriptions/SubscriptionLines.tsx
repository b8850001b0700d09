import { useTranslation } from 'react-i18next'
import type { Subscription, SubscriptionLine } from '@/contract/subscriptions'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { Tag } from '@/shared/ui/Tag'
import css from './subscriptions.module.css'

/** SUB-03: the plan and its add-ons, how many of each and what they come to. */
export function SubscriptionLines({ subscription: { lines, recurring } }: { subscription: Subscription }) {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const about = ({ kind, required, needs }: SubscriptionLine): string => {
    if (kind === 'plan') return t('lines.plan')
    if (required) return t('lines.required')
    return needs ? t('lines.needs', { name: needs }) : t('lines.optional')
  }
  return (
    <Section title={t('lines.title')}>
      <PlainTable
        label={t('lines.title')}
        rows={lines}
        rowKey={({ key }) => key}
        footerLabel={t('lines.total')}
        columns={[
          {
            id: 'name',
            header: t('lines.name'),
            rowHeader: true,
            cell: (line) => (
              <>
                <span className={line.quantity === 0 ? css.muted : undefined}>{line.name}</span>
                <span className={css.second}>{about(line)}</span>
              </>
            ),
          },
          {
            id: 'quantity',
            header: t('columns.quantity'),
            align: 'end',
            cell: ({ quantity, planned }) => (
              <span className={css.price}>
                {quantity === 0 ? (
                  <Tag>{t('lines.notTaken')}</Tag>
                ) : (
                  <span className="num">{format.number(quantity)}</span>
                )}
                {planned !== quantity && (
                  <span className={css.second}>{t('lines.planned', { quantity: format.number(planned) })}</span>
                )}
              </span>
            ),
          },
          {
            id: 'unitPrice',
            header: t('lines.unitPrice'),
            align: 'end',
            cell: ({ unitPrice }) => <MoneyText value={unitPrice} />,
          },
          {
            id: 'net',
            header: t('lines.net'),
            align: 'end',
            cell: ({ net, quantity }) => (quantity === 0 ? <span className="dim">–</span> : <MoneyText value={net} />),
            footer: <MoneyText value={recurring} strong />,
          },
        ]}
      />
    </Section>
  )
}
