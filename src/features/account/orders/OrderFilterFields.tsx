import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OrderListQuery } from '@/contract/order-list'
import { orderOrigins, orderStatuses } from '@/domain/orders/vocabulary'
import { useSession } from '@/features/session/use-session'
import { DateField } from '@/shared/forms/DateField'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { toggled } from '@/shared/lib/toggled'
import css from './orders.module.css'

type Props = { search: OrderListQuery; patch: (change: Partial<OrderListQuery>) => void }

export function OrderFilterFields({ search, patch }: Props) {
  const { t } = useTranslation(['orders', 'enums'])
  const { company, permissions } = useSession()
  const seesPrices = permissions.includes('prices.view')
  return (
    <>
      <fieldset className={css.filterGroup}>
        <legend>{t('list.filters.status')}</legend>
        {orderStatuses.map((status) => (
          <Checkbox
            key={status}
            label={t(`enums:status.order.${status}`)}
            checked={search.status?.includes(status) ?? false}
            onChange={() => patch({ status: toggled(search.status, status) })}
          />
        ))}
      </fieldset>
      <fieldset className={css.filterGroup}>
        <legend>{t('list.filters.origin')}</legend>
        {orderOrigins.map((origin) => (
          <Checkbox
            key={origin}
            label={t(`enums:orderOrigin.${origin}`)}
            checked={search.origin?.includes(origin) ?? false}
            onChange={() => patch({ origin: toggled(search.origin, origin) })}
          />
        ))}
      </fieldset>
      <div className={css.filterPair}>
        <DateField
          label={t('list.filters.placedFrom')}
          value={search.placedFrom ?? ''}
          max={search.placedTo}
          onChange={(date) => patch({ placedFrom: date || undefined })}
        />
        <DateField
          label={t('list.filters.placedTo')}
          value={search.placedTo ?? ''}
          min={search.placedFrom}
          onChange={(date) => patch({ placedTo: date || undefined })}
        />
      </div>
      {company && seesPrices && (
        <div className={css.filterPair}>
          <MoneyInput
            label={t('list.filters.totalFrom')}
            currency={company.currency}
            value={search.totalFrom ?? null}
            onChange={(amount) => patch({ totalFrom: amount ?? undefined })}
          />
          <MoneyInput
            label={t('list.filters.totalTo')}
            currency={company.currency}
            value={search.totalTo ?? null}
            onChange={(amount) => patch({ totalTo: amount ?? undefined })}
          />
        </div>
      )}
    </>
  )
}
