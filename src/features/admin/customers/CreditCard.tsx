import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import { CreditUse } from './CreditUse'

/** What the limit is measured against, part by part (domain-rules §3). */
export function CreditCard({ customer: { figures, terms } }: { customer: CustomerCard }) {
  const { t } = useTranslation('customers')
  const { creditUse, balance, openOrders, exposure, reserved, available } = figures
  return (
    <Card sunken>
      <Section title={t('credit.title')}>
        <div className="stack">
          {terms.creditLimit === null ? (
            <p className="dim flat">{t('credit.none')}</p>
          ) : (
            <CreditUse use={creditUse} limit={terms.creditLimit} />
          )}
          <SummaryList
            items={[
              { label: t('figures.balance'), value: <MoneyText value={balance} /> },
              { label: t('figures.openOrders'), value: <MoneyText value={openOrders} /> },
              { label: t('figures.exposure'), value: <MoneyText value={exposure} strong /> },
              { label: t('figures.reserved'), value: <MoneyText value={reserved} /> },
              ...(terms.creditLimit
                ? [{ label: t('figures.limit'), value: <MoneyText value={terms.creditLimit} /> }]
                : []),
            ]}
            total={
              available ? { label: t('figures.available'), value: <MoneyText value={available} strong /> } : undefined
            }
          />
        </div>
      </Section>
    </Card>
  )
}
