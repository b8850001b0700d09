import type { Instant } from '@/domain/clock'
import type { Id, MailMessageId } from '@/domain/ids'
import { sellerAddresses } from '@/domain/mailbox/vocabulary'
import type { MailServerMessageRow, MailServerRow } from '@mocks/store/rows/mailbox'
import { userIds, users } from '../people'
import type { BuiltOrder } from './build-order'
import { officeMinutesAgo, workdayAgo } from './order-times'

type Ago = readonly [workdays: number, hour: number] | number
type Script = {
  key: string
  from: keyof typeof userIds | { name: string; address: string }
  to?: string
  ago: Ago
  subject: string
  text?: string
  html?: string
  answers?: string
  folder?: MailServerMessageRow['folder']
  seen?: boolean
  flagged?: boolean
  files?: { name: string; type: string; size: number }[]
}

const [service, sales] = sellerAddresses

const scripts: Script[] = [
  {
    ...{ key: 'damaged', from: 'tomasz', ago: 65, subject: 'Scratched handles in the delivery to Gdańsk' },
    html:
      '<p>Good morning,</p><p>two of the handles of order <b>{damaged}</b> are <b>scratched</b>, ' +
      'and one cover plate is bent. Pictures are attached.</p><ul><li>2 × handle, brushed</li><li>1 × cover plate</li></ul>' +
      '<p>Please replace them or credit us.</p><p>Tomasz Wrona<br>Kestrel Joinery</p>' +
      '<img src="https://mail.kestrel-joinery.example/logo.png" alt="Kestrel Joinery">' +
      '<img src="https://track.example/open.gif?id=88121" alt=""><script>alert(1)</script>',
    files: [
      { name: 'handle-left.png', type: 'image/png', size: 25_936 },
      { name: 'cover-plate.png', type: 'image/png', size: 25_936 },
    ],
    flagged: true,
  },
  {
    ...{ key: 'offer', from: 'lukas', to: sales, ago: 190, subject: 'Angebot für 40 Fenstergetriebe' },
    text: 'Guten Tag,\n\nbitte um ein Angebot über 40 Fenstergetriebe, Lieferung Anfang Januar nach Mannheim.\n\nMit freundlichen Grüßen\nLukas Feld',
  },
  {
    ...{ key: 'terms1', from: 'ines', ago: [2, 9.2], subject: 'Delivery in the second week of December', seen: true },
    text: 'Hello,\n\ncan the rest of order {rest} come in the second week of December? The site is closed before.\n\nInes',
  },
  {
    ...{ key: 'terms2', from: { name: 'Nina Berg', address: service }, to: 'ines', ago: [2, 11.5], answers: 'terms1' },
    ...{ subject: 'Re: Delivery in the second week of December', folder: 'sent', seen: true },
    text: 'Hello Ines,\n\nyes, I have asked the warehouse to hold it until 8 December.\n\nNina Berg\nCustomer care',
  },
  {
    ...{ key: 'terms3', from: 'ines', ago: [1, 8.4], answers: 'terms2' },
    subject: 'Re: Delivery in the second week of December',
    text: 'Thank you. Please send the delivery note to the site as well.\n\nInes',
  },
  {
    ...{ key: 'accounts', from: { name: 'Accounts', address: 'accounts@kestrel-joinery.example' }, ago: [3, 10] },
    ...{ subject: 'Copy of an invoice', seen: true, folder: 'archive' },
    text: 'Please send us a copy of the last invoice again, ours was lost in the post.',
  },
  {
    ...{ key: 'fair', from: { name: 'Window Days', address: 'news@window-days.example' }, ago: [1, 7] },
    subject: 'Last places at the spring fair',
    html: '<h2>Window Days</h2><p>Book your stand until <em>Friday</em>.</p><p><a href="https://window-days.example/book">Book now</a> <a href="javascript:alert(1)">or here</a></p><img src="https://window-days.example/banner.png" alt="Window Days in March">',
  },
  {
    ...{ key: 'spam', from: { name: 'Cheap screws', address: 'win@cheap.example' }, ago: [2, 3], folder: 'spam' },
    ...{ subject: 'You have won 10 000 screws' },
    files: [{ name: 'prize.pdf.exe', type: 'application/x-msdownload', size: 77_312 }],
    html: '<form action="https://cheap.example"><input name="card"><button>Claim</button></form><p>Claim your prize.</p>',
  },
]

const at = (ago: Ago, now: Instant): Instant =>
  typeof ago === 'number' ? officeMinutesAgo(now, ago) : workdayAgo(now, ...ago)
const personOf = (key: string) => {
  const found = users.find(({ id }) => id === `usr_${key}`)
  return found ? { name: found.name, address: found.email } : { name: '', address: key }
}
const messageIdOf = (key: string): string => `${key}@mail.example`

/** Orders the messages speak of: something of Tomasz's that came, and something of Ines's. */
function numbersOf(built: readonly BuiltOrder[]): Record<string, string> {
  const orders = built.map(({ order }) => order).toSorted((a, b) => b.placedAt - a.placedAt)
  const came = orders.find(({ userId, status }) => userId === userIds.tomasz && status === 'delivered')
  const open = orders.find(({ userId, status }) => userId === userIds.ines && status !== 'delivered')
  return { '{damaged}': came?.number ?? '', '{rest}': open?.number ?? '' }
}

/** The company's mailbox as the mail server of the simulation has it. */
export function mailboxAt(
  built: readonly BuiltOrder[],
  now: Instant,
): { mailServerMessages: MailServerMessageRow[]; mailServer: MailServerRow[] } {
  const before = (key: string | undefined): string[] => {
    const answered = scripts.find((script) => script.key === key)
    return key && answered ? [...before(answered.answers), messageIdOf(key)] : []
  }
  const numbers = numbersOf(built)
  const filled = (text: string): string => text.replaceAll(/\{\w+\}/g, (name) => numbers[name] ?? name)
  return {
    mailServer: [{ id: 'mail' as Id<'MailServer'>, version: 1, mode: 'up' }],
    mailServerMessages: scripts.map((script) => ({
      ...{ id: `eml_${script.key}` as MailMessageId, version: 1, messageId: messageIdOf(script.key) },
      ...{ references: before(script.answers), folder: script.folder ?? 'inbox', cc: [], at: at(script.ago, now) },
      from: typeof script.from === 'string' ? personOf(script.from) : script.from,
      to: [personOf(script.to ?? service)],
      ...{ subject: script.subject, text: filled(script.text ?? ''), html: script.html ? filled(script.html) : null },
      files: (script.files ?? []).map((file) => ({ ...file, attachmentId: null })),
      ...{ seen: script.seen ?? false, flagged: script.flagged ?? false },
    })),
  }
}
