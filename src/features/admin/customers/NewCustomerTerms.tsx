import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { priceGroups } from '@/domain/modules'
import { currencies } from '@/domain/money'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import css from './customers.module.css'
import type { NewCustomerValues } from './new-customer-values'

type Props = {
  form: {
    values: NewCustomerValues
    errors: Record<string, ReactNode>
    setValue: <K extends 'creditLimit' | 'termsDays' | 'priceGroup'>(name: K, value: NewCustomerValues[K]) => void
    field: (name: 'currency' | 'priceGroup') => object
  }
}

/** ADM-21: what the ERP starts with. */
export function NewCustomerTerms({ form: { values, errors, setValue, field } }: Props) {
  const { t } = useTranslation('customers')
  return (
    <div className={css.pairs}>
      <NativeSelect label={t('field.currency')} data={currencies} {...field('currency')} />
      <QuantityInput
        label={t('field.termsDays')}
        min={0}
        max={180}
        value={values.termsDays}
        error={errors.termsDays}
        onChange={(days) => setValue('termsDays', days)}
      />
      <MoneyInput
        label={t('field.creditLimit')}
        description={t('hint.creditLimit')}
        currency={values.currency}
        value={values.creditLimit}
        error={errors.creditLimit}
        onChange={(amount) => setValue('creditLimit', amount)}
      />
      <NativeSelect
        label={t('field.priceGroup')}
        description={t('hint.priceGroup')}
        data={priceGroups.map((value) => ({ value, label: t('group', { group: value }) }))}
        {...field('priceGroup')}
      />
    </div>
  )
}
