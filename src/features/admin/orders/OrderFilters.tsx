import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DeskOrderListQuery } from '@/contract/admin/desk-order-list'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import { erpStates, orderOrigins, orderStatuses } from '@/domain/orders/vocabulary'
import { countryName } from '@/shared/i18n/country-name'
import { deskOrderQueries } from '@/entities/desk-order/desk-order.queries'
import { DateField } from '@/shared/forms/DateField'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { useFormat } from '@/shared/i18n/use-format'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { CheckList } from './CheckList'
import css from './filters.module.css'
import { currencyOfTotals } from './orders.search'

type Props = { search: DeskOrderListQuery; onChange: (filters: Partial<DeskOrderListQuery>) => void }

/** ADM-04: every filter of the order desk in one panel; each acts at once and becomes a chip. */
export function OrderFilters({ search, onChange }: Props) {
  const { t } = useTranslation(['adminOrders', 'enums'])
  const format = useFormat()
  const options = useQuery(deskOrderQueries.filterOptions())
  const currency = currencyOfTotals(search)

  return (
    <div className={css.panel}>
      {options.isPending && <SkeletonText lines={5} />}
      {options.isError && <ProblemNotice error={options.error} onRetry={() => void options.refetch()} compact />}
      {options.data && (
        <CheckList
          label={t('filter.company')}
          choices={options.data.companies.map(({ id, name, customerNumber }) => ({
            value: id,
            label: name,
            hint: customerNumber,
          }))}
          value={search.companyId}
          onChange={(companyId) => onChange({ companyId })}
        />
      )}
      <CheckList
        label={t('filter.status')}
        choices={orderStatuses.map((value) => ({ value, label: t(`enums:status.order.${value}`) }))}
        value={search.status}
        onChange={(status) => onChange({ status })}
      />
      <CheckList
        label={t('filter.authorization')}
        choices={authorizationStatuses.map((value) => ({ value, label: t(`enums:status.authorization.${value}`) }))}
        value={search.authorization}
        onChange={(authorization) => onChange({ authorization })}
      />
      <CheckList
        label={t('filter.erpState')}
        choices={erpStates.map((value) => ({ value, label: t(`enums:status.erp.${value}`) }))}
        value={search.erpState}
        onChange={(erpState) => onChange({ erpState })}
      />
      <CheckList
        label={t('filter.origin')}
        choices={orderOrigins.map((value) => ({ value, label: t(`enums:orderOrigin.${value}`) }))}
        value={search.origin}
        onChange={(origin) => onChange({ origin })}
      />
      {options.data && (
        <>
          <CheckList
            label={t('filter.country')}
            choices={options.data.countries.map((value) => ({ value, label: countryName(value, format.locale) }))}
            value={search.country}
            onChange={(country) => onChange({ country })}
          />
          <CheckList
            label={t('filter.currency')}
            choices={options.data.currencies.map((value) => ({ value, label: value }))}
            value={search.currency}
            // A range of totals means nothing in another currency.
            onChange={(next) => onChange({ currency: next, totalFrom: undefined, totalTo: undefined })}
          />
        </>
      )}
      <fieldset className={css.group}>
        <legend>{t('filter.placed')}</legend>
        <div className={css.pair}>
          <DateField
            label={t('filter.placedFrom')}
            value={search.placedFrom ?? ''}
            max={search.placedTo}
            onChange={(placedFrom) => onChange({ placedFrom: placedFrom || undefined })}
          />
          <DateField
            label={t('filter.placedTo')}
            value={search.placedTo ?? ''}
            min={search.placedFrom}
            onChange={(placedTo) => onChange({ placedTo: placedTo || undefined })}
          />
        </div>
      </fieldset>
      <fieldset className={css.group}>
        <legend>{t('filter.total')}</legend>
        {currency ? (
          <div className={css.pair}>
            <MoneyInput
              label={t('filter.totalFrom')}
              currency={currency}
              value={search.totalFrom ?? null}
              onChange={(totalFrom) => onChange({ totalFrom: totalFrom ?? undefined })}
            />
            <MoneyInput
              label={t('filter.totalTo')}
              currency={currency}
              value={search.totalTo ?? null}
              onChange={(totalTo) => onChange({ totalTo: totalTo ?? undefined })}
            />
          </div>
        ) : (
          <p className={css.hint}>{t('filter.totalNeedsCurrency')}</p>
        )}
      </fieldset>
    </div>
  )
}
