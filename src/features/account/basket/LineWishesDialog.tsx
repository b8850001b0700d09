import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type BasketLine, updateBasketLine } from '@/contract/basket'
import { lineWishLimits } from '@/contract/line-wishes'
import type { AddressId } from '@/domain/ids'
import { basketQueries } from '@/entities/basket/basket.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { DateField } from '@/shared/forms/DateField'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { AppModal } from '@/shared/ui/AppModal'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { useShowBasket } from './basket.mutations'
import css from './basket.module.css'

type Props = { line: BasketLine; onClose: () => void }

/** Address, day, reference and note of one line; what is empty is as for the whole order. */
export function LineWishesDialog({ line, onClose }: Props) {
  const { t } = useTranslation('basket')
  const { data: checkout } = useQuery(basketQueries.checkout())
  const { show } = useShowBasket()
  const { wishes } = line
  const form = useApiForm({
    endpoint: updateBasketLine,
    initial: {
      deliveryAddressId: wishes.deliveryAddressId ?? ('' as AddressId | ''),
      requestedOn: wishes.requestedOn ?? '',
      reference: wishes.reference ?? '',
      note: wishes.note ?? '',
    },
    version: line.version,
    toRequest: ({ deliveryAddressId, requestedOn, reference, note }, version) => ({
      params: { lineId: line.id },
      body: {
        version,
        wishes: {
          ...(deliveryAddressId && { deliveryAddressId }),
          ...(requestedOn && { requestedOn }),
          ...(reference && { reference }),
          ...(note && { note }),
        },
      },
    }),
    fieldFor: (path) => path.replace(/^wishes\./, ''),
    guard: false,
    onSuccess: (basket) => {
      show(basket)
      onClose()
    },
  })
  return (
    <AppModal opened onClose={onClose} title={t('wishes.title', { name: line.name })}>
      {checkout ? (
        <ApiForm form={form} label={t('wishes.title', { name: line.name })}>
          <div className={css.wishForm}>
            <FormProblem form={form} />
            <NativeSelect
              label={t('wishes.address')}
              data={[
                { value: '', label: t('wishes.asOrder') },
                ...checkout.deliveryAddresses.map(({ id, address }) => ({
                  value: id,
                  label: t('wishes.place', { name: address.name, city: address.city }),
                })),
              ]}
              {...form.field('deliveryAddressId')}
            />
            <DateField
              label={t('wishes.date')}
              description={t('wishes.dateHint')}
              min={checkout.earliestOn}
              {...form.field('requestedOn')}
              value={form.values.requestedOn}
            />
            <TextInput
              label={t('checkout.reference.label')}
              maxLength={lineWishLimits.reference}
              {...form.field('reference')}
            />
            <Textarea
              label={t('wishes.note')}
              maxLength={lineWishLimits.note}
              autosize
              minRows={2}
              {...form.field('note')}
            />
            <div className={css.wishActions}>
              <Button variant="default" onClick={onClose}>
                {t('wishes.cancel')}
              </Button>
              <Button type="submit" loading={form.pending}>
                {t('wishes.save')}
              </Button>
            </div>
          </div>
        </ApiForm>
      ) : (
        <SkeletonText lines={5} />
      )}
    </AppModal>
  )
}
