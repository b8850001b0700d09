import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { InvoiceListQuery } from '@/contract/invoice-list'
import { useSession } from '@/features/session/use-session'
import { DateField } from '@/shared/forms/DateField'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import type { InvoiceChoices } from './InvoiceFilters'
import css from './invoices.module.css'

type Props = {
  search: InvoiceListQuery
  patch: (change: Partial<InvoiceListQuery>) => void
  choices: InvoiceChoices | undefined
}

export function InvoiceFilterFields({ search, patch, choices }: Props) {
  const { t } = useTranslation('invoices')
  const { company, permissions } = useSession()
  const currency = search.currency ?? company?.currency
  const branches = choices?.branches ?? []
  const currencies = choices?.currencies ?? []
  return (
    <>
      {(['issued', 'due'] as const).map((day) => (
        <div key={day} className={css.pair}>
          <DateField
            label={t(`list.filters.${day}From`)}
            value={search[`${day}From`] ?? ''}
            max={search[`${day}To`]}
            onChange={(date) => patch({ [`${day}From`]: date || undefined })}
          />
          <DateField
            label={t(`list.filters.${day}To`)}
            value={search[`${day}To`] ?? ''}
            min={search[`${day}From`]}
            onChange={(date) => patch({ [`${day}To`]: date || undefined })}
          />
        </div>
      ))}
      {currency && permissions.includes('prices.view') && (
        <div className={css.pair}>
          <MoneyInput
            label={t('list.filters.totalFrom')}
            currency={currency}
            value={search.totalFrom ?? null}
            onChange={(amount) => patch({ totalFrom: amount ?? undefined })}
          />
          <MoneyInput
            label={t('list.filters.totalTo')}
            currency={currency}
            value={search.totalTo ?? null}
            onChange={(amount) => patch({ totalTo: amount ?? undefined })}
          />
        </div>
      )}
      {branches.length > 1 && (
        <NativeSelect
          label={t('list.filters.branch')}
          value={search.branchId ?? ''}
          data={[
            { value: '', label: t('list.filters.every') },
            ...branches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => patch({ branchId: branches.find(({ id }) => id === event.currentTarget.value)?.id })}
        />
      )}
      {currencies.length > 1 && (
        <NativeSelect
          label={t('list.filters.currency')}
          value={search.currency ?? ''}
          data={[{ value: '', label: t('list.filters.every') }, ...currencies]}
          onChange={(event) => patch({ currency: currencies.find((each) => each === event.currentTarget.value) })}
        />
      )}
    </>
  )
}
