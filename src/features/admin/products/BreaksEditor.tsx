import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { productLimits } from '@/contract/admin/products'
import { currencies, type Currency } from '@/domain/money'
import { priceGroups } from '@/domain/modules'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { FieldError } from './FieldError'
import css from './products.module.css'
import type { BreakValue } from './product-form'
import type { ProductForm } from './use-product-form'

const customer = 'customer'

/** Prices by quantity: each for everybody, for a price group, or for one customer. */
export function BreaksEditor({ form }: { form: ProductForm }) {
  const { t } = useTranslation('products')
  const { breaks } = form.values
  const set = (next: BreakValue[]) => form.setValue('breaks', next)
  const change = (place: number, next: Partial<BreakValue>) =>
    set(breaks.map((each, at) => (at === place ? { ...each, ...next } : each)))
  const add = () => {
    const currency = breaks.at(-1)?.currency ?? form.values.listPrice[0]?.currency ?? 'EUR'
    set([...breaks, { group: null, customerNumber: null, from: 1, currency, amount: null }])
  }
  return (
    <>
      {breaks.length === 0 && <p className="dim flat">{t('breaks.none')}</p>}
      {breaks.map(({ group, customerNumber, from, currency, amount }, place) => (
        <fieldset key={place} className={css.break}>
          <legend className="sr">{t('breaks.entry', { place: place + 1 })}</legend>
          <NativeSelect
            label={t('breaks.whose')}
            value={customerNumber === null ? (group ?? '') : customer}
            data={[
              { value: '', label: t('breaks.everybody') },
              ...priceGroups.map((each) => ({ value: each, label: t('prices.group', { group: each }) })),
              { value: customer, label: t('breaks.customer') },
            ]}
            onChange={({ currentTarget: { value } }) =>
              change(place, {
                group: priceGroups.find((each) => each === value) ?? null,
                customerNumber: value === customer ? '' : null,
              })
            }
          />
          {customerNumber !== null && (
            <TextInput
              label={t('breaks.customerNumber')}
              dir="ltr"
              maxLength={40}
              value={customerNumber}
              onChange={(event) => change(place, { customerNumber: event.currentTarget.value })}
            />
          )}
          <QuantityInput
            label={t('breaks.from')}
            value={from}
            min={1}
            max={productLimits.quantity}
            onChange={(next) => change(place, { from: next })}
          />
          <NativeSelect
            label={t('prices.currency')}
            value={currency}
            data={[...currencies]}
            onChange={(event) => change(place, { currency: event.currentTarget.value as Currency })}
          />
          <MoneyInput
            label={t('breaks.price')}
            value={amount}
            currency={currency}
            onChange={(next) => change(place, { amount: next })}
          />
          <ActionIcon
            className={css.remove}
            variant="subtle"
            color="gray"
            aria-label={t('breaks.remove', { place: place + 1 })}
            onClick={() => set(breaks.filter((_, at) => at !== place))}
          >
            <IconTrash size={16} stroke={1.7} aria-hidden />
          </ActionIcon>
        </fieldset>
      ))}
      <FieldError error={form.errors.breaks} />
      {breaks.length < productLimits.breaks && (
        <div>
          <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
            {t('breaks.add')}
          </Button>
        </div>
      )}
    </>
  )
}
