import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeliveryAddress } from '@/contract/address'
import type { AddressId } from '@/domain/ids'
import { AddressText } from '@/shared/ui/AddressText'
import { EmptyState } from '@/shared/ui/EmptyState'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'

type Props = {
  addresses: readonly DeliveryAddress[]
  value: AddressId | ''
  error?: ReactNode
  onChange: (id: AddressId) => void
}

export function CheckoutAddress({ addresses, value, error, onChange }: Props) {
  const { t } = useTranslation('basket')
  return (
    <Section title={t('checkout.address.title')}>
      {addresses.length === 0 ? (
        <EmptyState title={t('checkout.address.none.title')} hint={t('checkout.address.none.text')} />
      ) : (
        <RadioCards
          label={t('checkout.address.title')}
          name="deliveryAddressId"
          value={value}
          error={error}
          onChange={onChange}
          options={addresses.map(({ id, isDefault, address }) => ({
            value: id,
            label: <AddressText address={address} />,
            badge: isDefault ? t('checkout.address.default') : undefined,
          }))}
        />
      )}
    </Section>
  )
}
