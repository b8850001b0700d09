import { TextInput } from '@mantine/core'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { setTransport } from '@/api/transport'
import { updateProfile } from '@/contract/profile'
import { renderUi } from '@/testing/render-ui'
import { ApiForm } from './ApiForm'
import { FormProblem } from './FormProblem'
import { useApiForm } from './use-api-form'

type Sent = { version: number; name: string; phone: string }
const sent: Sent[] = []

/** Answers the writes of a test one after another; the last answer stays. */
const answerWith = (...answers: { status: number; body: object }[]): void => {
  sent.length = 0
  setTransport(async (request) => {
    sent.push(await request.json())
    const { status, body } = answers[Math.min(sent.length, answers.length) - 1] ?? { status: 500, body: {} }
    return new Response(JSON.stringify(body), { status })
  })
}
const problem = (type: string, status: number, more: object = {}) => ({
  status,
  body: { type, title: type, status, requestId: 'req-1', ...more },
})
afterEach(() => setTransport((request) => fetch(request)))

function ProfileForm() {
  const form = useApiForm({
    endpoint: updateProfile,
    initial: { name: 'Ines', phone: '' },
    version: 1,
    toRequest: (values, version) => ({ body: { ...values, version } }),
    fromCurrent: (current) => {
      const { name, phone, version } = current as Sent
      return { values: { name, phone }, version }
    },
    labels: { name: 'Name', phone: 'Phone' },
  })
  return (
    <ApiForm form={form} label="Profile">
      <p role="alert">Your name is on every order.</p>
      <FormProblem form={form} />
      <TextInput label="Name" {...form.field('name')} />
      <TextInput label="Phone" {...form.field('phone')} />
      <button type="submit">Save</button>
    </ApiForm>
  )
}

describe('useApiForm', () => {
  it('refuses what the contract refuses, at the field, before sending', async () => {
    answerWith()
    const { user } = await renderUi(<ProfileForm />)
    await user.clear(screen.getByLabelText('Name'))
    await user.click(screen.getByText('Save'))
    expect(await screen.findByText('Fill this in.')).toBeInTheDocument()
    expect(sent).toEqual([])
  })

  it('puts what the backend refuses at its field and the rest into the slot', async () => {
    answerWith(
      problem('request/invalid', 422, {
        errors: [
          { pointer: '/phone', code: 'duplicate' },
          { pointer: '/elsewhere', code: 'unknown' },
        ],
      }),
    )
    const { user } = await renderUi(<ProfileForm />)
    await user.click(screen.getByText('Save'))
    expect(await screen.findByText('This is there already.')).toBeInTheDocument()
    expect(screen.getByLabelText('Phone')).toHaveAttribute('aria-invalid', 'true')
    expect(screen.getByTestId('form-problem')).toHaveTextContent('This is not known.')
  })

  it('shows the request id of a failure, where it can be seen, and keeps what was typed', async () => {
    answerWith(problem('server/unexpected', 500))
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView')
    const { user } = await renderUi(<ProfileForm />)
    await user.type(screen.getByLabelText('Name'), ' Calder')
    await user.click(screen.getByText('Save'))
    expect(await screen.findByText('req-1')).toBeInTheDocument()
    expect(shown.mock.contexts).toEqual([screen.getByTestId('form-problem')])
    expect(screen.getByLabelText('Name')).toHaveValue('Ines Calder')
  })

  it('asks for no choice where there is none', async () => {
    answerWith(problem('conflict/stale', 409, { current: { name: 'Ines', phone: '', version: 2 } }), {
      status: 500,
      body: {},
    })
    const { user } = await renderUi(<ProfileForm />)
    await user.type(screen.getByLabelText('Name'), ' C')
    await user.click(screen.getByText('Save'))
    const dialog = await screen.findByTestId('conflict-dialog')
    await waitFor(() => expect(dialog).toHaveTextContent('nothing of it clashes with what was saved'))
    expect(dialog).not.toHaveTextContent(/choose|these choices/i)
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(sent.at(-1)).toEqual({ version: 2, name: 'Ines C', phone: '' }))
  })

  it('merges what does not clash, asks about the rest, and saves on top of the newer version', async () => {
    answerWith(problem('conflict/stale', 409, { current: { name: 'Inez', phone: '+48 1234', version: 2 } }), {
      status: 500,
      body: {},
    })
    const { user } = await renderUi(<ProfileForm />)
    await user.type(screen.getByLabelText('Name'), ' C')
    await user.click(screen.getByText('Save'))
    const dialog = await screen.findByTestId('conflict-dialog')
    expect(dialog).toHaveTextContent('because you had not changed it: Phone')
    await user.click(screen.getByLabelText(/Saved/))
    await user.click(screen.getByText('Save with these choices'))
    expect(sent.at(-1)).toEqual({ version: 2, name: 'Inez', phone: '+48 1234' })
  })
})
