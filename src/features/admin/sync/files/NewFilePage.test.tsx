import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

const main = () => within(screen.getByRole('main'))

it('INT-01 a file is brought, understood, looked at with its fault, and taken over', async () => {
  const { user, world } = await renderRoute('/admin/sync/files/new', { as: 'ida' })
  const text = 'Indeks;Nazwa;J.m.\r\nPT-1;Zawias;pc\r\nPT-2;Klamka;worek\r\n'
  const input = screen.getByLabelText('Choose a file', { selector: 'input' })
  await user.upload(input, new File([text], 'kartoteka.csv', { type: 'text/csv' }))

  expect(await screen.findByLabelText('What it holds')).toHaveValue('products')
  await user.click(main().getByRole('button', { name: 'Next' }))
  await user.click(await main().findByRole('button', { name: 'Use this mapping' }))
  expect(await main().findByText('worek')).toBeInTheDocument()
  await user.click(main().getByRole('button', { name: 'Next' }))
  await user.click(await main().findByRole('button', { name: 'Take the file over' }))
  await waitFor(async () =>
    expect((await world.store.read((tx) => tx.syncRuns.all())).some(({ fileId }) => fileId)).toBe(true),
  )
  await world.backend.advance(60_000)
  expect(await screen.findByText('Taken over with errors')).toBeInTheDocument()
  const products = await world.store.read((tx) => tx.products.all())
  expect(products.find(({ sku }) => sku === 'PT-1')).toMatchObject({ name: { pl: 'Zawias' } })
  expect(products.some(({ sku }) => sku === 'PT-2')).toBe(false)
})
