import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { useFormat } from '@/shared/i18n/use-format'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'

/** INV-22: what is owed first, then what hangs on the customer. */
export function CustomerFigures({ customer: { figures } }: { customer: CustomerCard }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const { pastDue, pastDueInvoices, pastDueSince, balance, available } = figures
  return (
    <Facts
      items={[
        {
          label: t('figures.pastDue'),
          value: pastDue.amount > 0 ? <MoneyText value={pastDue} strong /> : t('figures.nothingDue'),
          hint:
            pastDueSince === null
              ? undefined
              : t('pastDueMore', { count: pastDueInvoices, date: format.date(pastDueSince) }),
        },
        { label: t('figures.balance'), value: <MoneyText value={balance} /> },
        {
          label: t('figures.available'),
          value: available === null ? t('noLimit') : <MoneyText value={available} />,
          hint: available !== null && available.amount < 0 ? t('figures.over') : undefined,
        },
        { label: t('figures.accounts'), value: format.number(figures.accounts) },
        { label: t('figures.branches'), value: format.number(figures.branches) },
        { label: t('figures.addresses'), value: format.number(figures.addresses) },
      ]}
    />
  )
}
