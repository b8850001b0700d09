import { useTranslation } from 'react-i18next'
import type { InvoiceDetail, Settlement } from '@/contract/invoice-detail'
import { useCan } from '@/features/session/use-session'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { Tag } from '@/shared/ui/Tag'
import css from './invoice.module.css'

/** Payments, credit memos and deposits that went to the invoice, discounts taken included. */
export function InvoiceSettlements({ invoice: { settlements, paid } }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation('invoices')
  return (
    <Section title={t('settled.title')}>
      {settlements.length === 0 ? (
        <p className="dim flat">{t('settled.empty')}</p>
      ) : (
        <PlainTable
          label={t('settled.title')}
          rows={settlements}
          rowKey={({ id }) => id}
          footerLabel={t('settled.sum')}
          columns={[
            {
              id: 'kind',
              header: t('settled.columns.kind'),
              rowHeader: true,
              cell: (each) => (
                <>
                  <span className={css.name}>{t(`settled.kind.${each.kind}`)}</span> <SettledBy settlement={each} />{' '}
                  {each.state === 'pending' && <Tag>{t('settled.pending')}</Tag>}
                </>
              ),
            },
            { id: 'on', header: t('settled.columns.on'), cell: ({ on }) => <DateText value={on} /> },
            {
              id: 'discount',
              header: t('settled.columns.discount'),
              align: 'end',
              cell: ({ discount }) => (discount ? <MoneyText value={discount} /> : <span className="dim">–</span>),
            },
            {
              id: 'amount',
              header: t('settled.columns.amount'),
              align: 'end',
              cell: ({ amount }) => <MoneyText value={amount} />,
              footer: <MoneyText value={paid} strong />,
            },
          ]}
        />
      )}
    </Section>
  )
}

/** The payment or the credit, as a link for those who may open it. */
function SettledBy({ settlement: { number, paymentId, creditId } }: { settlement: Settlement }) {
  const mayOpenCredits = useCan('statement.view')
  if (!number) return null
  if (creditId)
    return mayOpenCredits ? (
      <DocLink number={number} to="/account/statement/credits/$creditId" params={{ creditId }} />
    ) : (
      <DocNumber number={number} />
    )
  return paymentId ? (
    <DocLink number={number} to="/account/payments/$paymentId" params={{ paymentId }} />
  ) : (
    <DocNumber number={number} />
  )
}
