import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '@/contract/admin/customer-card'
import css from './customers.module.css'
import { ProvenanceBadge } from './ProvenanceBadge'

type Field = Pick<NativeSelectProps, 'value' | 'onChange' | 'error'>

/** ORD-20: where the customer's goods are taken from first. */
export function CustomerWarehouse({ customer, field }: { customer: CustomerCard; field: Field }) {
  const { t } = useTranslation('customers')
  const { own, counts, choices } = customer.portal.warehouse
  // One that the ERP has closed is shown by its code until another is chosen.
  const known =
    own === null || choices.some(({ code }) => code === own) ? choices : [{ code: own, name: own }, ...choices]
  return (
    <fieldset className={css.group}>
      <legend>{t('field.warehouse')}</legend>
      <NativeSelect
        label={t('warehouse.label')}
        description={counts ? t('warehouse.hint') : t('warehouse.notCounted')}
        data={[
          { value: '', label: t('warehouse.asProduct') },
          ...known.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        {...field}
      />
      <ProvenanceBadge customer={customer} field="warehouse" />
    </fieldset>
  )
}
