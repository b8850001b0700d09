import { render, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allowedTags } from '@/domain/mailbox/sanitize'
import { renderRoute } from '@/testing/render-route'
import { MailBody } from './MailBody'

const hostile = fc.constantFrom(
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<style>*{top:0}</style>'],
  ...['<a href="javascript:alert(1)">x</a>', '<form action=/x><input name=p><button>Go</button></form>', '<p id=root>'],
  ...[
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<math><mtext><img src=x onerror=1>',
    '<div style="top:0">y</div>',
  ],
)

it('MBX-01 the page alone lets nothing of a hostile message through that runs, styles, frames or asks', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, fc.string()), { maxLength: 6 }), (parts) => {
      const { container, unmount } = render(<MailBody html={parts.join('')} />)
      const [host] = container.children
      for (const element of host?.querySelectorAll('*') ?? []) {
        expect(allowedTags).toContain(element.localName)
        for (const name of element.getAttributeNames())
          expect(['href', 'target', 'rel', 'src', 'alt', 'colspan', 'rowspan']).toContain(name)
        expect(element.getAttribute('href') ?? 'https:').toMatch(/^(?:https?:|mailto:|tel:)/)
      }
      unmount()
    }),
    { numRuns: 60 },
  )
})

it('MBX-01 MBX-03 a message is read, answered and attached to the order it names', async () => {
  const { user, world } = await renderRoute('/admin/mailbox/eml_damaged', { as: 'marta' })
  const messages = await screen.findByRole('list', { name: 'Messages' })
  expect(within(messages).getByText('scratched')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Attach to SO-/ }))
  expect(await screen.findByRole('button', { name: /^Remove from SO-/ })).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Your answer' }), 'We send new ones today.')
  expect(await screen.findByText(/^Kept as a draft at/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Send answer' }))
  // Taken back, it stands in its field again; sent again and left alone, it goes.
  const waiting = await screen.findByText(/^Goes at/, { selector: 'b' })
  expect(waiting).toBeVisible()
  await user.click(screen.getAllByRole('button', { name: 'Take back' })[0]!)
  expect(await screen.findByRole('textbox', { name: 'Your answer' })).toHaveValue('We send new ones today.')
  await user.click(screen.getByRole('button', { name: 'Send answer' }))
  await screen.findByText(/^Goes at/, { selector: 'b' })
  await world.backend.advance(10_000)
  expect(await within(messages).findByText('We send new ones today.')).toBeVisible()
  await waitFor(async () => {
    const row = await world.store.read((tx) => tx.mailServerMessages.get('eml_damaged' as never))
    expect(row?.seen).toBe(true)
  })
})

it('MBX-01 what is written is kept by itself and there again after a reload', async () => {
  const { user, world, router } = await renderRoute('/account/mailbox/new', { as: 'ines' })
  await user.type(await screen.findByRole('textbox', { name: 'Subject' }), 'Site closed')
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'From Monday on.')
  expect(await screen.findByText(/^Kept as a draft at/)).toBeVisible()
  await waitFor(async () => {
    const rows = await world.store.read((tx) => tx.mailDrafts.all())
    expect(rows.map(({ subject, text }) => [subject, text])).toEqual([['Site closed', 'From Monday on.']])
  })
  await waitFor(() => expect(router.state.location.search).toHaveProperty('draft'))
  const { search } = router.state.location
  await router.navigate({ to: '/account/mailbox' })
  await screen.findByRole('link', { name: 'Continue: Site closed' })
  await router.navigate({ to: '/account/mailbox/new', search: search as { draft?: string } })
  expect(await screen.findByRole('textbox', { name: 'Message' })).toHaveValue('From Monday on.')
})
