import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

describe('a page one may not open', () => {
  it('names the permission and who can give it', async () => {
    await renderRoute('/account/team', { as: 'maja' })
    expect(screen.getByTestId('forbidden')).toHaveTextContent('see the team')
    expect(await screen.findByText('Ines Calder can give it to you.')).toBeInTheDocument()
  })

  it('names the administrator to staff', async () => {
    await renderRoute('/admin/accounts', { as: 'ida' })
    expect(await screen.findByText(/Marta Lindqvist can give it to you\./)).toBeInTheDocument()
  })

  it('tells staff that a page is the customers’, which no role opens, and asks nobody to give it to them', async () => {
    await renderRoute('/account/orders', { as: 'marta' })
    expect(await screen.findByTestId('forbidden')).toHaveTextContent(/It is a page for customers/)
    expect(screen.queryByText(/can give it to you/)).not.toBeInTheDocument()
  })

  it('SEC-06 tells a buyer that a page is the seller’s, and not what opens it', async () => {
    await renderRoute('/admin/orders', { as: 'ines' })
    expect(await screen.findByTestId('forbidden')).toHaveTextContent(/It is a page of the seller’s administration/)
    expect(screen.queryByText(/can give it to you/)).not.toBeInTheDocument()
  })

  it('ADM-19 names the setting that keeps it from everybody, and whom to turn to', async () => {
    const world = await createWorld({ orders: 0 })
    await world.store.write(async (tx) => {
      const [row] = await tx.portalSettings.all()
      if (row) await tx.portalSettings.update(row.id, { orderingMode: 'viewOnly' })
      return ok(null)
    })
    await renderRoute('/account/checkout', { as: 'maja', world })
    expect(
      await screen.findByText(/Ordering is switched off in the portal settings\..+can change this\./),
    ).toBeInTheDocument()
  })
})
