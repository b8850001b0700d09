import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('the language of the person', () => {
  it('SET-01 wins over the device, also for names that the backend had given in the other one', async () => {
    await renderRoute('/account/quotes/quo_2046', { as: 'ines', locale: 'pl', profileLocale: 'en' })
    expect(await screen.findByRole('heading', { level: 2, name: 'Lines' })).toBeInTheDocument()
    expect(await screen.findAllByText(/^Window handle Astra/)).not.toHaveLength(0)
    expect(screen.queryByText(/^Klamka/)).not.toBeInTheDocument()
  })

  it('SET-01 is followed once: whoever chooses another on the page reads the names in data in it, too', async () => {
    const { user } = await renderRoute('/account/quotes/quo_2046', { as: 'ines', profileLocale: 'en' })
    expect(await screen.findAllByText(/^Window handle Astra/)).not.toHaveLength(0)
    await user.click(screen.getByRole('button', { name: /Language/ }))
    await user.click(await screen.findByText('Polski'))
    expect(await screen.findByRole('heading', { level: 2, name: 'Pozycje' })).toBeInTheDocument()
    expect(await screen.findAllByText(/^Klamka/)).not.toHaveLength(0)
    expect(screen.queryByText(/^Window handle Astra/)).not.toBeInTheDocument()
  })
})
