import { isAddressCountry, isPostalCode, postalCodeExample } from '@/domain/addresses/postal-code'
import type { FieldError } from '@/domain/result'
import type { AddressValue } from '@mocks/store/rows/base'

/** An address as a form sends it: empty texts instead of nothing. */
export type AddressInput = Omit<AddressValue, 'region' | 'phone'> & { region: string; phone: string }

/** What is wrong with an address by the rules of its country. One that was there before may keep its country. */
export const addressErrors = (input: AddressInput, before?: AddressValue): FieldError[] => {
  const { country, postalCode } = input
  if (!isAddressCountry(country) && country !== before?.country) return [{ pointer: '/country', code: 'unknown' }]
  if (isPostalCode(country, postalCode)) return []
  const example = postalCodeExample(country) ?? ''
  return [{ pointer: '/postalCode', code: 'postalCode', params: { example } }]
}

export const addressOf = ({ name, street, postalCode, city, region, country, phone }: AddressInput): AddressValue => ({
  name,
  street,
  postalCode: postalCode.toUpperCase(),
  city,
  region: region || null,
  country,
  phone: phone || null,
})
