import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

describe('cases', () => {
  it('CAS-01 NAV-03 a case is submitted about a record; what is missing is said at its field', async () => {
    const { user } = await renderRoute('/account/cases/new?about=subscription&record=sub_4001', { as: 'ines' })
    expect(await screen.findByText('SUB-4001')).toBeVisible()
    const menu = within(screen.getByRole('navigation', { name: 'My Account' }))
    expect(menu.getAllByRole('link', { current: 'page' }).map((link) => link.textContent)).toEqual(['Submit new case'])
    await user.click(screen.getByRole('button', { name: 'Submit the case' }))
    const subject = screen.getByRole('textbox', { name: /Subject/ })
    expect(await screen.findAllByText('Fill this in.')).not.toHaveLength(0)
    await user.type(subject, 'Seats')
    await user.type(screen.getByRole('textbox', { name: /Message/ }), 'Can two of them move to Gdynia?')
    await user.click(screen.getByRole('button', { name: 'Submit the case' }))
    expect(await screen.findByRole('heading', { name: 'Seats' })).toBeVisible()
  })

  it('CAS-01 a case keeps what it is about when the record cannot be asked for its name', async () => {
    const about = await renderRoute('/account/overview', { as: 'ines' })
    await about.world.backend.controls({ command: 'failNext', status: 500, endpointId: 'getCaseRecord', times: 3 })
    void about.router.navigate({ href: '/account/cases/new?about=subscription&record=sub_4001' })
    const problem = await screen.findByTestId('problem')
    expect(problem).toHaveTextContent('Something went wrong')
    await about.user.type(screen.getByRole('textbox', { name: /Subject/ }), 'Seats')
    await about.user.type(screen.getByRole('textbox', { name: /Message/ }), 'Can two of them move?')
    await about.user.click(screen.getByRole('button', { name: 'Submit the case' }))
    expect(await screen.findByRole('heading', { name: 'Seats' })).toBeVisible()
    expect(await screen.findByRole('link', { name: /SUB-4001/ })).toBeVisible()
  })

  it('CAS-03 an answer stands in the thread and makes it the supplier’s turn', async () => {
    const { user } = await renderRoute('/account/cases/cas_3009', { as: 'ines' })
    const thread = await screen.findByRole('list', { name: 'Messages' })
    await user.type(screen.getByRole('textbox', { name: 'Your answer' }), 'Twelve and fourteen millimetres.')
    await user.click(screen.getByRole('button', { name: 'Send message' }))
    expect(await within(thread).findByText('Twelve and fourteen millimetres.')).toBeVisible()
  })
})
