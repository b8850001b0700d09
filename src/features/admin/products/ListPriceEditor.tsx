import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { currencies, type Currency } from '@/domain/money'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { FieldError } from './FieldError'
import css from './products.module.css'
import type { ProductForm } from './use-product-form'

/** The list price in each currency; an emptied one is sold in it no longer. */
export function ListPriceEditor({ form }: { form: ProductForm }) {
  const { t } = useTranslation('products')
  const { listPrice } = form.values
  const unused = currencies.filter((currency) => !listPrice.some((each) => each.currency === currency))
  return (
    <>
      <div className={css.terms}>
        {listPrice.map(({ currency, amount }, place) => (
          <MoneyInput
            key={currency}
            label={t('prices.listIn', { currency })}
            value={amount}
            currency={currency}
            onChange={(next) =>
              form.setValue(
                'listPrice',
                listPrice.map((each, at) => (at === place ? { currency, amount: next } : each)),
              )
            }
          />
        ))}
        {unused.length > 0 && (
          <NativeSelect
            label={t('prices.addCurrency')}
            value=""
            data={[{ value: '', label: '' }, ...unused]}
            onChange={({ currentTarget: { value } }) =>
              value !== '' && form.setValue('listPrice', [...listPrice, { currency: value as Currency, amount: null }])
            }
          />
        )}
      </div>
      <FieldError error={form.errors.listPrice} />
    </>
  )
}
