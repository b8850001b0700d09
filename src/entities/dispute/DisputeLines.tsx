import { useTranslation } from 'react-i18next'
import type { Dispute } from '@/contract/disputes'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './dispute.module.css'

/** What is disputed, and what was said about it. */
export function DisputeLines({
  dispute: { lines, amount, message },
}: {
  dispute: Pick<Dispute, 'lines' | 'amount' | 'message'>
}) {
  const { t } = useTranslation('disputes')
  const format = useFormat()
  return (
    <>
      <Section title={t('detail.lines')}>
        <PlainTable
          label={t('detail.lines')}
          rows={lines}
          rowKey={({ position }) => String(position)}
          footerLabel={t('columns.amount')}
          columns={[
            {
              id: 'what',
              header: t('detail.columns.what'),
              rowHeader: true,
              cell: ({ name, sku }) => (
                <>
                  <span className={css.name}>{name ? <bdi>{name}</bdi> : t('new.freight')}</span>
                  {sku && (
                    <span className={css.second}>
                      <DocNumber number={sku} />
                    </span>
                  )}
                </>
              ),
            },
            { id: 'reason', header: t('columns.reason'), cell: ({ reason }) => t(`reason.${reason}`) },
            {
              id: 'quantity',
              header: t('detail.columns.quantity'),
              align: 'end',
              cell: ({ quantity }) =>
                quantity === null ? (
                  <span className="dim">–</span>
                ) : (
                  <span className="num">{format.number(quantity)}</span>
                ),
            },
            {
              id: 'amount',
              header: t('columns.amount'),
              align: 'end',
              cell: (line) => <MoneyText value={line.amount} />,
              footer: <MoneyText value={amount} strong />,
            },
          ]}
        />
      </Section>
      <Section title={t('detail.message')}>
        <p className={css.message} dir="auto">
          {message}
        </p>
      </Section>
    </>
  )
}
