import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type BasketLine, updateBasketLine } from '@/contract/basket'
import { lineWishLimits } from '@/contract/line-wishes'
import type { AddressId } from '@/domain/ids'
import { nextOrderable } from '@/domain/quantity'
import { basketQueries } from '@/entities/basket/basket.queries'
import { useUnit } from '@/entities/product/use-unit'
import { wishesToSend } from '@/entities/basket/wishes-to-send'
import { ApiForm } from '@/shared/forms/ApiForm'
import { DateField } from '@/shared/forms/DateField'
import { FormProblem } from '@/shared/forms/FormProblem'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppModal } from '@/shared/ui/AppModal'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { useShowBasket } from './basket.mutations'
import css from './basket.module.css'

type Props = {
  line: BasketLine
  /** Some of it go another way, as a line of their own. */
  part: boolean
  onClose: () => void
}

/** Address, day, reference and note of one line; what is empty is as for the whole order. */
export function LineWishesDialog({ line, part, onClose }: Props) {
  const { t } = useTranslation('basket')
  const { data: checkout } = useQuery(basketQueries.checkout())
  const { show } = useShowBasket()
  const format = useFormat()
  const unit = useUnit()
  const { wishes, quantity, unit: each, multiple } = line
  const most = quantity - nextOrderable(0, line)
  const title = part ? t('wishes.partTitle', { name: line.name }) : t('wishes.title', { name: line.name })
  const form = useApiForm({
    endpoint: updateBasketLine,
    initial: {
      pieces: part ? Math.min(nextOrderable(quantity / 2, line), most) : null,
      deliveryAddressId: wishes.deliveryAddressId ?? ('' as AddressId | ''),
      requestedOn: wishes.requestedOn ?? '',
      reference: wishes.reference ?? '',
      note: wishes.note ?? '',
    },
    version: line.version,
    toRequest: ({ pieces, ...values }, version) => ({
      params: { lineId: line.id },
      body: {
        version,
        // An empty field is no number of pieces: the contract refuses it there.
        ...(part && { pieces: pieces ?? 0 }),
        wishes: wishesToSend(values),
      },
    }),
    fieldFor: (path) => path.replace(/^wishes\./, ''),
    guard: false,
    onSuccess: (basket) => {
      show(basket)
      onClose()
    },
  })
  const isAlike = JSON.stringify(wishesToSend(form.values)) === JSON.stringify(wishesToSend(wishes))
  return (
    <AppModal opened onClose={onClose} title={title}>
      {checkout ? (
        <ApiForm form={form} label={title}>
          <div className={css.wishForm}>
            <FormProblem form={form} />
            {part && (
              <QuantityInput
                label={t('wishes.pieces')}
                description={t('wishes.piecesHint', {
                  rest: format.number(Math.max(quantity - (form.values.pieces ?? 0), 0)),
                  unit: unit(each),
                })}
                min={nextOrderable(0, line)}
                max={most}
                multiple={multiple}
                unit={unit(each)}
                {...form.field('pieces')}
                value={form.values.pieces}
              />
            )}
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
              <ActionButton
                type="submit"
                loading={form.pending}
                disabledReason={part && isAlike ? t('wishes.partSame') : undefined}
              >
                {part ? t('wishes.partSave') : t('wishes.save')}
              </ActionButton>
            </div>
          </div>
        </ApiForm>
      ) : (
        <SkeletonText lines={5} />
      )}
    </AppModal>
  )
}
