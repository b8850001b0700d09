import { useTranslation } from 'react-i18next'
import type { Subscription } from '@/contract/subscriptions'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { invoiceLook } from '@/shared/ui/status-vocabulary'
import { Can } from '@/features/session/Can'
import css from './subscriptions.module.css'

/** Bills are invoices: they are paid where all others are. */
export function SubscriptionBills({ subscription: { bills } }: { subscription: Subscription }) {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  return (
    <Section
      title={t('bills.title')}
      more={
        <Can permission="invoices.view">
          <AppLink to="/account/invoices">{t('bills.all')}</AppLink>
        </Can>
      }
    >
      {bills.length === 0 ? (
        <p className="dim">{t('bills.none')}</p>
      ) : (
        <PlainTable
          label={t('bills.title')}
          rows={bills}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'number',
              header: t('bills.number'),
              rowHeader: true,
              cell: ({ id, number, lines }) => (
                <>
                  <AppLink to="/account/invoices/$invoiceId" params={{ invoiceId: id }} look="ink">
                    <DocNumber number={number} />
                  </AppLink>
                  <span className={css.second}>
                    {format.list(
                      lines.map(({ name, quantity }) => t('bills.line', { name, quantity: format.number(quantity) })),
                    )}
                  </span>
                </>
              ),
            },
            { id: 'issuedOn', header: t('bills.issuedOn'), cell: ({ issuedOn }) => <DateText value={issuedOn} /> },
            { id: 'dueOn', header: t('bills.dueOn'), cell: ({ dueOn }) => <DateText value={dueOn} /> },
            {
              id: 'status',
              header: t('columns.status'),
              cell: (bill) => <StatusBadge kind="invoice" status={invoiceLook(bill)} />,
            },
            { id: 'total', header: t('bills.total'), align: 'end', cell: ({ total }) => <MoneyText value={total} /> },
          ]}
        />
      )}
    </Section>
  )
}
