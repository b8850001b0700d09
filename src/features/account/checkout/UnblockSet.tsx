import { useTranslation } from 'react-i18next'
import type { Unblocking } from '@/contract/unblock'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { SummaryList } from '@/shared/ui/SummaryList'

/** The invoices, what is taken off, and the credit before and after. */
export function UnblockSet({ set }: { set: NonNullable<Unblocking['set']> }) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const credits = set.credits.map(({ number }) => number)
  return (
    <>
      <PlainTable
        label={t('unblock.invoices')}
        narrow
        rows={set.invoices}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'number',
            header: t('unblock.columns.invoice'),
            rowHeader: true,
            cell: ({ number }) => <DocNumber number={number} />,
          },
          { id: 'due', header: t('unblock.columns.due'), cell: ({ dueOn }) => <DateText value={dueOn} /> },
          {
            id: 'open',
            header: t('unblock.columns.open'),
            align: 'end',
            cell: ({ open }) => <MoneyText value={open} />,
          },
        ]}
      />
      <SummaryList
        items={[
          ...(set.discount.amount > 0
            ? [{ label: t('unblock.discount'), value: <MoneyText value={set.discount} /> }]
            : []),
          ...(credits.length > 0
            ? [
                {
                  label: t('unblock.credits', { numbers: format.list(credits) }),
                  value: (
                    <MoneyText
                      value={{ ...set.amount, amount: set.credits.reduce((sum, { amount }) => sum + amount.amount, 0) }}
                    />
                  ),
                },
              ]
            : []),
          { label: t('unblock.before'), value: <MoneyText value={set.availableBefore} /> },
          { label: t('unblock.after'), value: <MoneyText value={set.availableAfter} /> },
        ]}
        total={{ label: t('unblock.amount'), value: <MoneyText value={set.amount} strong /> }}
      />
    </>
  )
}
