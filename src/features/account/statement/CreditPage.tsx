import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { statementQueries } from '@/entities/statement/statement.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { CreditParts } from './CreditParts'
import { CreditTerms } from './CreditTerms'

/** INV-12, INV-24: how much may be ordered on account, and what counts against it. */
export function CreditPage() {
  const { t } = useTranslation('statement')
  const format = useFormat()
  const { data: credit } = useSuspenseQuery(statementQueries.account())
  const { available, waiting, overdue, limit } = credit
  const isOver = available !== null && available.amount < 0
  return (
    <>
      <PageHeader title={t('credit.title')} sub={t('credit.sub')} />
      <div className="stack">
        {credit.blocked && <Notice tone="warn" title={t('credit.blocked')} />}
        {isOver && (
          <Notice
            tone="warn"
            title={t('credit.over', { amount: format.money({ ...available, amount: -available.amount }) })}
            action={
              <AppLink to="/account/invoices" search={{ view: 'open' }}>
                {t('credit.payInvoices')}
              </AppLink>
            }
          >
            {t(`credit.policy.${credit.policy}`)}
          </Notice>
        )}
        {!isOver && overdue.amount > 0 && limit && (
          <Notice
            tone="warn"
            title={t('credit.overdue', { amount: format.money(overdue) })}
            action={
              <AppLink to="/account/invoices" search={{ view: 'overdue' }}>
                {t('credit.payOverdue')}
              </AppLink>
            }
          />
        )}
        <CreditParts credit={credit} />
        {waiting.length > 0 && (
          <Section title={t('credit.waiting.title')}>
            <PlainTable
              label={t('credit.waiting.title')}
              rows={waiting}
              rowKey={({ id }) => id}
              footerLabel={t('credit.parts.reserved')}
              columns={[
                {
                  id: 'order',
                  header: t('credit.waiting.order'),
                  rowHeader: true,
                  cell: ({ id, number }) => (
                    <DocLink number={number} to="/account/orders/$orderId" params={{ orderId: id }} />
                  ),
                },
                { id: 'by', header: t('credit.waiting.by'), cell: ({ placedBy }) => <bdi>{placedBy}</bdi> },
                {
                  id: 'total',
                  header: t('rows.columns.amount'),
                  align: 'end',
                  cell: ({ total }) => <MoneyText value={total} />,
                  footer: <MoneyText value={credit.reserved} strong />,
                },
              ]}
            />
          </Section>
        )}
        <CreditTerms credit={credit} />
      </div>
    </>
  )
}
