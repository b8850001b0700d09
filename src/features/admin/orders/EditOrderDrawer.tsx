import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import { editDeskOrder } from '@/contract/admin/orders'
import { orderFieldLimits } from '@/contract/order-fields'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { DateField } from '@/shared/forms/DateField'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { EditEffect } from './EditEffect'
import { EditOrderQuantities } from './EditOrderQuantities'
import { useQuantityLabel } from './use-quantity-label'
import { editOrderFieldOf, editOrderRequestOf, editOrderValuesOf, quantityFieldOf } from './edit-order-form'
import css from './orders.module.css'

type Props = { order: DeskOrderDetail; onClose: () => void }

export function EditOrderDrawer({ order: current, onClose }: Props) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  // The order as it was when the form opened: a refresh behind it must not move what is being edited.
  const [order] = useState(current)

  const addressText = (id: string): string => {
    const found = order.deliveryAddresses.find((one) => one.id === id)
    if (!found) return ''
    const { name, street, city } = found.address
    const text = t('edit.address', { name, street, city })
    return found.isDefault ? t('edit.defaultAddress', { address: text }) : text
  }
  const quantityLabel = useQuantityLabel(order.lines)
  const form = useApiForm({
    endpoint: editDeskOrder,
    initial: editOrderValuesOf(order),
    version: order.version,
    toRequest: (values, version) => editOrderRequestOf(order, values, version),
    fieldFor: (path) => editOrderFieldOf(order, path),
    fromCurrent: (now) => {
      const stored = now as DeskOrderDetail // what `conflict/stale` of this endpoint carries
      return { values: editOrderValuesOf(stored), version: stored.version }
    },
    labels: {
      poNumber: t('edit.poNumber'),
      reference: t('edit.reference'),
      note: t('edit.note'),
      requestedOn: t('edit.requestedOn'),
      deliveryAddressId: t('edit.deliveryAddress'),
      ...Object.fromEntries(order.lines.map((line) => [quantityFieldOf(line.id), quantityLabel(line)])),
    },
    display: {
      deliveryAddressId: (id) => addressText(String(id)),
      requestedOn: (date) => (date ? format.date(String(date)) : t('fact.noDate')),
    },
    onSuccess: () => {
      notify({ title: t('edit.saved', { number: order.number }), tone: 'good' })
      onClose()
    },
  })

  const { params, body } = editOrderRequestOf(order, form.values, order.version)
  const goodsAsked = { params, body: { deliveryAddressId: body.deliveryAddressId, lines: body.lines } }
  // What can be reckoned: an order from elsewhere may have no address yet, and an emptied field is no quantity.
  const isWhole = form.values.deliveryAddressId !== '' && body.lines.every(({ quantity }) => !Number.isNaN(quantity))
  const isMoved =
    body.deliveryAddressId !== order.deliveryAddressId ||
    body.lines.some(({ quantity }, at) => quantity !== order.lines[at]?.ordered)
  const movesGoods = isWhole && isMoved

  return (
    <FormDrawer
      form={form}
      title={t('edit.title', { number: order.number })}
      submitLabel={t('edit.save')}
      onClose={onClose}
    >
      <p className={css.intro}>{t('edit.intro')}</p>
      <TextInput label={t('edit.poNumber')} maxLength={orderFieldLimits.poNumber} {...form.field('poNumber')} />
      <TextInput label={t('edit.reference')} maxLength={orderFieldLimits.reference} {...form.field('reference')} />
      <DateField
        label={t('edit.requestedOn')}
        description={t('edit.requestedHint')}
        value={form.values.requestedOn}
        onChange={(requestedOn) => form.setValue('requestedOn', requestedOn)}
        error={form.errors.requestedOn}
      />
      <NativeSelect
        label={t('edit.deliveryAddress')}
        data={[
          ...(order.deliveryAddressId === null ? [{ value: '', label: t('edit.deliveryAddressPlaceholder') }] : []),
          ...order.deliveryAddresses.map(({ id }) => ({ value: id, label: addressText(id) })),
        ]}
        {...form.field('deliveryAddressId')}
      />
      <EditOrderQuantities
        lines={order.lines}
        values={form.values}
        errors={form.errors}
        onChange={(lineId, quantity) => form.setValue(quantityFieldOf(lineId), quantity)}
      />
      {movesGoods && <EditEffect asked={goodsAsked} />}
      <Textarea label={t('edit.note')} maxLength={orderFieldLimits.note} rows={3} {...form.field('note')} />
    </FormDrawer>
  )
}
