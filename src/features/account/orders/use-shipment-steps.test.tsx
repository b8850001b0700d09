import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Shipment } from '@/contract/order-detail'
import { renderUi } from '@/testing/render-ui'
import { Steps } from '@/shared/ui/Steps'
import { useShipmentSteps } from './use-shipment-steps'

// The facts a way is drawn from; the rest of a shipment says nothing about it.
const shipment = (facts: Partial<Shipment>) =>
  ({
    status: 'inTransit',
    packedAt: '2026-11-18T08:00:00Z',
    handedOverAt: '2026-11-18T14:00:00Z',
    deliveredAt: null,
    expectedOn: '2026-11-21',
    ...facts,
  }) as Shipment

function Way({ of }: { of: Shipment }) {
  return <Steps label="Way" steps={useShipmentSteps(of)} />
}
const notes = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

describe('ORD-14 the way of a shipment', () => {
  it.each([
    ['en', 'with the carrier'],
    ['pl', 'u przewoźnika'],
    ['ar', 'لدى شركة الشحن'],
  ])('says in %s that it is with the carrier, who tells no time', async (locale, words) => {
    await renderUi(<Way of={shipment({})} />, { locale })
    expect(notes()[2]).toContain(words)
    expect(notes()[3]).not.toContain(words)
  })

  it('says nothing of the carrier before it is handed over', async () => {
    await renderUi(<Way of={shipment({ status: 'packed', handedOverAt: null })} />)
    expect(notes().join()).not.toContain('with the carrier')
  })

  it('does not leave what has arrived with the carrier', async () => {
    await renderUi(<Way of={shipment({ status: 'delivered', deliveredAt: '2026-11-20T10:00:00Z' })} />)
    expect(notes()[3]).not.toContain('with the carrier')
    expect(notes()[2]).not.toContain('with the carrier')
  })
})
