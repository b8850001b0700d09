import { Checkbox, NativeSelect } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { BranchAddress } from '@/contract/structure'
import type { AddressId } from '@/domain/ids'
import { AddressText } from '@/shared/ui/AddressText'
import type { BranchFormState } from './BranchDrawer'
import css from './structure.module.css'

type Props = { form: BranchFormState; addresses: readonly BranchAddress[] }

/** SET-07: where people of the branch may have goods sent, and where they go when nobody says otherwise. */
export function BranchDeliveryFields({ form, addresses }: Props) {
  const { t } = useTranslation('structure')
  const errorId = useId()
  const { onlySome, allowedAddressIds } = form.values
  const offered = addresses.filter(({ id }) => !onlySome || allowedAddressIds.includes(id))
  const error = form.errors.allowedAddressIds

  const allow = (id: AddressId, allowed: boolean): void => {
    form.setValue(
      'allowedAddressIds',
      allowed ? [...allowedAddressIds, id] : allowedAddressIds.filter((one) => one !== id),
    )
    if (!allowed && form.values.defaultAddressId === id) form.setValue('defaultAddressId', '')
  }
  const limit = (some: boolean): void => {
    form.setValue('onlySome', some)
    // Nothing ticked would be nothing allowed: start from all.
    if (some && allowedAddressIds.length === 0)
      form.setValue(
        'allowedAddressIds',
        addresses.map(({ id }) => id),
      )
  }
  return (
    <fieldset className={css.fieldset}>
      <legend>{t('form.delivery')}</legend>
      <Checkbox
        label={t('form.onlySome')}
        description={t('form.onlySomeHint')}
        checked={onlySome}
        onChange={(event) => limit(event.currentTarget.checked)}
      />
      {onlySome && (
        <div
          role="group"
          aria-label={t('form.allowed')}
          aria-describedby={error ? errorId : undefined}
          className={css.choices}
        >
          {addresses.map(({ id, address, branch }) => (
            <Checkbox
              key={id}
              checked={allowedAddressIds.includes(id)}
              onChange={(event) => allow(id, event.currentTarget.checked)}
              label={
                <span>
                  <bdi>{address.name}</bdi>
                  <span className={css.choiceMore}>
                    <AddressText address={address} short />
                    {branch && <bdi>{branch.name}</bdi>}
                  </span>
                </span>
              }
            />
          ))}
          {error && (
            <p id={errorId} className={css.error} role="alert">
              {error}
            </p>
          )}
        </div>
      )}
      <NativeSelect
        label={t('form.default')}
        description={t('form.defaultHint')}
        data={[
          { value: '', label: t('form.defaultOfCompany') },
          ...offered.map(({ id, address }) => ({
            value: id as string,
            label: t('form.addressLine', { name: address.name, city: address.city }),
          })),
        ]}
        {...form.field('defaultAddressId')}
      />
    </fieldset>
  )
}
