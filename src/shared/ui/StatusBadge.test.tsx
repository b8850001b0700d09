import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderUi } from '@/testing/render-ui'
import { StatusBadge } from './StatusBadge'
import { invoiceLook, type StatusKind, statusVocabulary } from './status-vocabulary'

describe('StatusBadge', () => {
  it('says a state in words, with a tint only where somebody must act', async () => {
    await renderUi(
      <>
        <StatusBadge kind="order" status="shipped" />
        <StatusBadge kind="order" status="onHold" />
      </>,
    )
    expect(screen.getByText('Shipped')).not.toHaveAttribute('data-loud')
    expect(screen.getByText('On hold')).toHaveAttribute('data-loud')
  })
  it.each(['en', 'pl', 'de', 'ar'])('has a word for every state in %s', async (locale) => {
    const all = (Object.keys(statusVocabulary) as StatusKind[]).flatMap((kind) =>
      Object.keys(statusVocabulary[kind]).map((status) => ({ kind, status })),
    )
    const { container } = await renderUi(
      <>
        {all.map(({ kind, status }) => (
          <StatusBadge key={`${kind}.${status}`} kind={kind} status={status as never} />
        ))}
      </>,
      { locale },
    )
    expect(container.textContent).not.toMatch(/status\./)
  })
  it('shows late before due soon before open, and paid above all', () => {
    expect(invoiceLook({ status: 'partlyPaid', overdue: true })).toBe('overdue')
    expect(invoiceLook({ status: 'open', overdue: false, dueSoon: true })).toBe('dueSoon')
    expect(invoiceLook({ status: 'paid', overdue: false })).toBe('paid')
  })
})
