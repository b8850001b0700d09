import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Subscription } from '@/contract/subscriptions'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { Tag } from '@/shared/ui/Tag'
import css from './subscriptions.module.css'
import { useChangeText } from './use-change-text'

/** Dated change orders, the newest first; what is not in effect yet can be voided. */
export function SubscriptionChanges({
  subscription: { changes, allowedActions },
  onVoid,
}: {
  subscription: Subscription
  onVoid: (change: number) => void
}) {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const words = useChangeText()
  const mayVoid = allowedActions.some(({ action, allowed }) => action === 'void' && allowed)
  return (
    <Section title={t('changes.title')}>
      {changes.length === 0 ? (
        <p className="dim">{t('changes.none')}</p>
      ) : (
        <PlainTable
          label={t('changes.title')}
          rows={changes}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              id: 'what',
              header: t('changes.what'),
              rowHeader: true,
              cell: (change) => (
                <>
                  <span className={change.state === 'voided' ? css.muted : undefined}>{words(change)}</span>
                  <span className={css.second}>
                    {t('changes.by', { number: change.number, by: change.by, at: format.dateTime(change.orderedAt) })}
                  </span>
                </>
              ),
            },
            { id: 'on', header: t('changes.on'), cell: ({ effectiveOn }) => <DateText value={effectiveOn} /> },
            { id: 'state', header: t('columns.status'), cell: ({ state }) => <Tag>{t(`state.${state}`)}</Tag> },
            {
              id: 'amount',
              header: t('changes.amount'),
              align: 'end',
              cell: ({ amount }) =>
                amount && amount.amount === 0 ? <span className="dim">–</span> : <MoneyText value={amount} />,
            },
            {
              id: 'void',
              header: t('changes.void'),
              hideHeader: true,
              align: 'end',
              cell: ({ number, voidable }) =>
                voidable &&
                mayVoid && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => onVoid(number)}
                    aria-label={t('changes.voidOne', { number })}
                  >
                    {t('changes.void')}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Section>
  )
}
