import type { Instant } from '@/domain/clock'
import type { CaseId, CompanyId, Id, OrderId, UserId } from '@/domain/ids'
import type { MessageRow } from '@mocks/store/rows/messages'
import type { CaseRecord, CaseRow } from '@mocks/store/rows/service'
import { companyIds } from '../companies'
import { userIds, users } from '../people'
import { officeMinutesAgo, workdayAgo } from './order-times'

type Ago = readonly [workdays: number, hour: number] | number
type Said = { by: keyof typeof userIds; ago: Ago; text: string }
type CaseScript = {
  number: number
  company: CompanyId
  subject: string
  type: CaseRow['type']
  status: CaseRow['status']
  order?: string
  record?: CaseRecord
  assignee?: 'nina' | 'marta'
  /** The first one opens it. */
  said: [Said, ...Said[]]
  note?: string
}

const { kestrel, rheintal, alNoor, novak } = companyIds

const scripts: CaseScript[] = [
  {
    ...{ number: 3012, company: kestrel, type: 'delivery', status: 'open', order: 's004' },
    subject: 'First parcel of the handles is missing a box',
    said: [
      {
        by: 'ines',
        ago: [1, 9.4],
        text: 'The first parcel came with four boxes of handles. The delivery note says five.',
      },
      {
        by: 'nina',
        ago: [1, 11.2],
        text: 'Thank you for telling us. I have asked the warehouse in Kraków to count again.',
      },
      {
        by: 'ines',
        ago: 52,
        text: 'We need them on Tuesday for the site in Wieliczka. Could the box come with the second parcel?',
      },
    ],
    assignee: 'nina',
    note: 'Warehouse: one box was left on the ramp. Goes out with the next parcel.',
  },
  {
    ...{ number: 3009, company: kestrel, type: 'question', status: 'waitingForYou' },
    subject: 'Which cylinder fits an 80 mm door leaf?',
    said: [
      {
        by: 'tomasz',
        ago: [3, 10.7],
        text: 'Which cylinder do we need for a door leaf of 80 mm with a fitting on both sides?',
      },
      {
        by: 'nina',
        ago: [1, 14.2],
        text: 'Usually 45/45. How thick are the two fittings? Then I can tell you the exact length.',
      },
    ],
    assignee: 'nina',
  },
  {
    ...{ number: 3001, company: kestrel, type: 'complaint', status: 'closed', order: 's017' },
    subject: 'Corner drives with the wrong finish',
    said: [
      { by: 'ines', ago: [16, 11.3], text: 'Eight of the corner drives are bright zinc instead of matt.' },
      { by: 'nina', ago: [11, 15.6], text: 'You get eight matt ones free of charge; the others may stay with you.' },
    ],
    assignee: 'nina',
  },
  {
    ...{ number: 2994, company: kestrel, type: 'billing', status: 'closed' },
    subject: 'Two invoices for one delivery',
    said: [
      { by: 'piotr', ago: [24, 9.2], text: 'We got two invoices for one delivery. Is one of them a mistake?' },
      { by: 'nina', ago: [21, 12.8], text: 'No: the second one is for the pallets. I have added a line to say so.' },
    ],
  },
  {
    ...{ number: 3011, company: rheintal, type: 'complaint', status: 'open', order: 's020' },
    subject: 'Pallet arrived with a broken corner',
    said: [{ by: 'lukas', ago: [1, 10.3], text: 'Eine Ecke der Palette ist gebrochen, drei Profile haben Kratzer.' }],
  },
  {
    ...{ number: 3010, company: alNoor, type: 'question', status: 'waitingForYou', order: 's031' },
    subject: 'Certificate of origin for the last shipment',
    said: [
      { by: 'sara', ago: [2, 11.5], text: 'نحتاج إلى شهادة المنشأ للشحنة الأخيرة.' },
      { by: 'marta', ago: 131, text: 'The chamber of commerce has it. Shall it go to the site or to the office?' },
    ],
    assignee: 'marta',
  },
  {
    ...{ number: 3005, company: novak, type: 'billing', status: 'open' },
    subject: 'When will our account be open again?',
    said: [
      { by: 'pavel', ago: [2, 16.1], text: 'The invoice was paid last week. When will our account be open again?' },
    ],
  },
]

const at = (ago: Ago, now: Instant): Instant =>
  typeof ago === 'number' ? officeMinutesAgo(now, ago) : workdayAgo(now, ...ago)
const person = (key: keyof typeof userIds) => {
  const found = users.find(({ id }) => id === userIds[key])
  if (!found) throw new RangeError(`Nobody is called ${key}`)
  return found
}

/** The cases of the story with everything that was said in them. */
export function caseRecords(now: Instant): { cases: CaseRow[]; messages: MessageRow[] } {
  return {
    cases: scripts.map((script) => caseRow(script, now)),
    messages: scripts.flatMap((script) => messagesOf(script, now)),
  }
}

function caseRow(script: CaseScript, now: Instant): CaseRow {
  const { number, company, subject, type, status, order, record, assignee, said, note } = script
  const [first] = said
  const opener = person(first.by)
  const last = said.at(-1) ?? first
  const event = (what: CaseRow['events'][number]['event'], ago: Ago, by: string, params = {}) => ({
    ...{ at: at(ago, now), by, event: what, params },
  })
  const assigned = assignee && person(assignee)
  return {
    ...{ id: `cas_${number}` as CaseId, version: 1, number: `CS-${number}`, companyId: company },
    ...{ branchId: opener.branchId, userId: opener.id as UserId, openedBy: opener.name, subject, type, status },
    ...{ openedAt: at(first.ago, now), updatedAt: at(last.ago, now) },
    orderId: order === undefined ? null : (`ord_${order}` as OrderId),
    ...{ record: record ?? null, otherEmail: null, replyToken: `story-${number}`, assigneeId: assigned?.id ?? null },
    notes: note && assigned ? [{ at: at(last.ago, now), by: assigned.name, text: note }] : [],
    events: [
      event('opened', first.ago, opener.name),
      ...(assigned && said[1] ? [event('assigned', said[1].ago, assigned.name, { to: assigned.name })] : []),
      ...(status === 'closed' ? [event('closed', last.ago, person(last.by).name)] : []),
    ],
  }
}

const messagesOf = ({ number, company, status, said }: CaseScript, now: Instant): MessageRow[] =>
  said.map(({ by, ago, text }, place) => {
    const author = person(by)
    const isBuyer = author.companyId !== null
    // Whoever answers has read what came before; what is closed was read to its end.
    const wasRead = status === 'closed' || place < said.length - 1
    const reader = said.find((other) => (person(other.by).companyId === null) === isBuyer)
    return {
      ...{ id: `msg_case_${number}_${place + 1}` as Id<'Message'>, version: 1 },
      ...{ subjectType: 'case' as const, subjectId: `cas_${number}`, companyId: company },
      ...{ side: isBuyer ? ('buyer' as const) : ('seller' as const), authorId: author.id, by: author.name },
      ...{ at: at(ago, now), text, attachmentIds: [] },
      readBy: wasRead && reader ? [userIds[reader.by]] : [],
    }
  })
