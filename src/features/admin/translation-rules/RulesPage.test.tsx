import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

const weight = 'Weight of the check: Repeated word'

describe('the rules for texts', () => {
  it('ADM-16 are set by those who manage texts: checks, forms of address and names', async () => {
    const { user, world } = await renderRoute('/admin/translations/settings', { as: 'marta' })
    const stored = async () => (await world.store.read((tx) => tx.textSettings.all()))[0]
    await user.selectOptions(await screen.findByRole('combobox', { name: weight }), 'Off')
    await user.selectOptions(screen.getAllByRole('combobox', { name: 'Form of address' })[0]!, 'Formal')
    await user.click(screen.getByLabelText('Names that stay as they are'))
    await user.keyboard('{Control>}{End}{/Control}')
    await user.paste(', Kestrel , Kestrel')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(async () => expect((await stored())?.checks.weights).toEqual({ repeatedWord: 'off' }))
    const { brands, languages } = (await stored())!.checks
    expect(brands.slice(-2)).toEqual(['Mastercard', 'Kestrel'])
    expect([languages.pl?.address, languages.de?.address]).toEqual(['formal', 'formal'])
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument())
  })

  it('ADM-16 are read by translators, who learn whom to ask', async () => {
    await renderRoute('/admin/translations/settings', { as: 'zofia' })
    expect(await screen.findByText(/You may not manage languages and keys.*Marta Lindqvist/)).toBeInTheDocument()
    expect(screen.queryByRole('combobox', { name: weight })).not.toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /Nobody approves/ })).toBeDisabled()
  })
})
