import type { Address } from '@/contract/address'

/** An address as it is typed: nothing is an empty text. */
export type AddressValues = {
  name: string
  street: string
  postalCode: string
  city: string
  region: string
  country: string
  phone: string
}

export const addressValues = ({ region, phone, ...address }: Address): AddressValues => ({
  ...address,
  region: region ?? '',
  phone: phone ?? '',
})
export const emptyAddress = (country: string): AddressValues => ({
  name: '',
  street: '',
  postalCode: '',
  city: '',
  region: '',
  country,
  phone: '',
})
