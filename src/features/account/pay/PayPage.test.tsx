import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const review = (invoices: string[], hash = '') =>
  `/account/invoices/pay?invoice=${encodeURIComponent(JSON.stringify(invoices))}&step=review${hash}`
const token = 'tok_visa_4242_1230_ok_abcdefgh'

describe('making a payment', () => {
  it('INV-16, INV-17, INV-19, INV-20 chooses invoices in the address, a part of one, and goes on to the review', async () => {
    const { user, router } = await renderRoute('/account/invoices/pay?pageSize=3', { as: 'ines' })
    const boxes = await screen.findAllByRole('checkbox', { name: /^Pay invoice/ })
    await user.click(boxes[0]!)
    const remove = await screen.findByRole('button', { name: /Remove/ })
    const number = remove.textContent?.match(/INV-\d+/)?.[0] ?? ''
    await user.click(screen.getByRole('button', { name: /Pay a part/ }))
    expect(screen.getByLabelText(`Amount for ${number}`)).toHaveFocus()
    await user.keyboard('100')
    await user.tab()
    expect(await screen.findByText('Left open')).toBeInTheDocument()
    expect(router.state.location.search).toMatchObject({ part: [expect.stringMatching(/:10000$/)] })
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('heading', { name: 'What this payment does' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(await screen.findByRole('button', { name: 'Continue' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Remove/ }))
    expect(await screen.findByText('Tick the invoices you want to pay.')).toBeInTheDocument()
  })

  it('INV-03, INV-08, INV-27 pays with the card the provider came back with, and shows the receipt', async () => {
    const world = await createWorld()
    const { user, router } = await renderRoute(review(['inv_s016'], `#card=${token}&holder=Ines+Calder`), {
      as: 'ines',
      world,
    })
    expect(await screen.findByRole('radio', { name: /Visa ending 4242/ })).toBeChecked()
    expect(screen.getByRole('link', { name: 'Enter another card' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/card-page\/index\.html\?return=%2Faccount/),
    )
    await user.click(screen.getByRole('button', { name: /^Pay \d/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Receipt PAY-/ })).toBeInTheDocument()
    expect(router.state.location.pathname).toMatch(/^\/account\/payments\//)
    const table = screen.getByRole('table', { name: 'What it settled' })
    expect(within(table).getAllByRole('link', { name: /^INV-/ })).toHaveLength(1)
  })

  it('a decline says why, keeps everything that was chosen and lets another way be taken', async () => {
    const declined = token.replace('_ok_', '_nf_')
    const { user } = await renderRoute(review(['inv_s017'], `#card=${declined}&holder=Ines+Calder`), { as: 'ines' })
    await user.click(await screen.findByRole('button', { name: /^Pay \d/ }))
    expect(await screen.findByText('There is not enough money on the card')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Pay \d/ })).toHaveFocus()
    await user.click(screen.getByRole('radio', { name: /Visa ending 4021/ }))
    await user.click(screen.getByRole('button', { name: /^Pay \d/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Receipt PAY-/ })).toBeInTheDocument()
  })

  it('3-D Secure leads to the bank and back before anything is charged', async () => {
    const { user } = await renderRoute(review(['inv_s017']), { as: 'ines' })
    await user.click(await screen.findByRole('radio', { name: /Mastercard ending 7735/ }))
    await user.click(screen.getByRole('button', { name: /^Pay \d/ }))
    const link = await screen.findByRole('link', { name: 'Confirm with your bank' })
    expect(link).toHaveAttribute('href', expect.stringContaining('mode=challenge&stored=pay_kestrel_2'))
  })
})
