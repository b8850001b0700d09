import { expect, it } from 'vitest'
import type { Address } from '@/contract/address'
import { renderUi } from '@/testing/render-ui'
import { AddressText } from './AddressText'

const address: Address = {
  name: 'Kestrel Joinery Gdańsk',
  street: 'ul. Marynarki Polskiej 59',
  postalCode: '80-557',
  city: 'Gdańsk',
  region: null,
  country: 'PL',
  phone: null,
}
const shortOf = async (one: Address): Promise<string> => {
  const { container } = await renderUi(<AddressText address={one} short />, { locale: 'ar' })
  return container.querySelector('bdi')?.textContent ?? ''
}

it('puts the comma of an address into the letters of the address, whatever those of the page are', async () => {
  expect(await shortOf(address)).toBe('ul. Marynarki Polskiej 59, 80-557 Gdańsk')
  expect(await shortOf({ ...address, region: 'Pomorskie' })).toBe('ul. Marynarki Polskiej 59, Gdańsk, Pomorskie 80-557')
  expect(await shortOf({ ...address, street: 'شارع الشيخ زايد', city: 'دبي' })).toContain('، ')
})
