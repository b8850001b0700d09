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
  await user.click(screen.getByRole('button', { name: 'Send answer' }))
  expect(await within(messages).findByText('We send new ones today.')).toBeVisible()
  await waitFor(async () => {
    const row = await world.store.read((tx) => tx.mailServerMessages.get('eml_damaged' as never))
    expect(row?.seen).toBe(true)
  })
})
