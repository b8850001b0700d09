import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { statementQueries } from '@/entities/statement/statement.queries'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { Tag } from '@/shared/ui/Tag'
import { CreditActions } from './CreditActions'
import css from './statement.module.css'

const routeApi = getRouteApi('/account/_gate/statement/credits/$creditId')

/** INV-13, INV-14: one credit memo or deposit, why there is one, and the invoices it went to. */
export function CreditMemoPage() {
  const { t } = useTranslation('statement')
  const { creditId } = routeApi.useParams()
  const { data: credit } = useSuspenseQuery(statementQueries.credit(creditId))
  const { invoice, uses, reason, returnNumber, pending } = credit
  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{credit.number}</bdi>}
        record={credit.number}
        copyable={credit.number}
        status={<Tag>{t(`state.${credit.state}`)}</Tag>}
        sub={t(`kind.${credit.kind}`)}
        actions={<CreditActions credit={credit} />}
      />
      <Facts
        items={[
          { label: t('credits.columns.issuedOn'), value: <DateText value={credit.issuedOn} /> },
          {
            label: t('credits.columns.reason'),
            value: reason ? t(`reason.${reason}`) : '–',
            hint: returnNumber && <bdi>{returnNumber}</bdi>,
          },
          {
            label: t('credits.columns.invoice'),
            value: invoice ? (
              <DocLink number={invoice.number} to="/account/invoices/$invoiceId" params={{ invoiceId: invoice.id }} />
            ) : (
              '–'
            ),
          },
          { label: t('credits.columns.total'), value: <MoneyText value={credit.total} /> },
          { label: t('credits.used'), value: <MoneyText value={credit.applied} /> },
          {
            label: t('credits.columns.remaining'),
            value: <MoneyText value={credit.remaining} strong />,
            hint: pending.amount > 0 ? t('credits.held') : undefined,
          },
        ]}
      />
      <div className={css.uses}>
        <Section title={t('credits.uses')}>
          {uses.length === 0 ? (
            <p className="dim flat">{t('credits.unused')}</p>
          ) : (
            <PlainTable
              label={t('credits.uses')}
              rows={uses}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'invoice',
                  header: t('credits.columns.invoice'),
                  rowHeader: true,
                  cell: ({ invoiceId, invoiceNumber }) => (
                    <DocLink number={invoiceNumber} to="/account/invoices/$invoiceId" params={{ invoiceId }} />
                  ),
                },
                { id: 'on', header: t('credits.columns.issuedOn'), cell: ({ on }) => <DateText value={on} /> },
                {
                  id: 'amount',
                  header: t('rows.columns.amount'),
                  align: 'end',
                  cell: ({ amount }) => <MoneyText value={amount} />,
                },
              ]}
            />
          )}
        </Section>
      </div>
    </>
  )
}
