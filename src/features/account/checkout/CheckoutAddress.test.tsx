import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { fill, products } from '@mocks/http/testing/buyers'

it('SET-07 offers the delivery addresses of the person’s branch only, its default chosen', async () => {
  const world = await createWorld()
  const screw = (await products(world)).find(({ category }) => category === 'screws')!
  await fill(await world.as('filip'), [screw])
  await renderRoute('/account/checkout', { as: 'filip', world })
  const group = within(await screen.findByRole('radiogroup', { name: 'Delivery address' }))
  const choices = group.getAllByRole('radio')
  expect(choices.map((choice) => (choice as HTMLInputElement).value)).toEqual(['adr_poznan_workshop', 'adr_poznan'])
  expect(choices[0]).toBeChecked()
})
