import type { ReturnEnd } from '@/domain/returns/states'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import type { companyIds } from '../companies'

type LineScript = {
  /** Place of the line in the order, from 0; the last one where the order has fewer. */
  line: number
  quantity: number
  reason: ReturnReason
  comment?: string
  authorized?: number
  received?: number
  approved?: number
  answer?: string
}

/** One return of the story: of a delivered order, told by how far it has come. */
export type ReturnScript = {
  key: string
  /** Key of an order, or a customer and how many orders were delivered to it since. */
  order: string | { of: keyof typeof companyIds; place: number }
  afterHours: number
  lines: LineScript[]
  /** What the ERP's people did, oldest first. */
  steps: { event: string; note?: string }[]
  end?: ReturnEnd
  /** The credit memo of the story that it ended with. */
  credit?: string
  /** The ERP does not have it yet. */
  queued?: boolean
  messages?: { side: 'buyer' | 'seller'; by?: string; text: string; afterHours: number; read?: boolean }[]
}

const reasons: ReturnReason[] = [
  ...(['damaged', 'wrongItem', 'damaged', 'didNotFit', 'defective', 'orderedByMistake', 'damaged'] as const),
  ...(['notNeeded', 'wrongItem', 'quality', 'defective', 'lateDelivery', 'notAsDescribed'] as const),
]
/** Long finished, so that reasons can be looked at over some months. */
const pastReturns: ReturnScript[] = Array.from({ length: 21 }, (_, at): ReturnScript => {
  const reason = reasons[at % reasons.length] ?? 'other'
  const order = { of: (['kestrel', 'rheintal', 'alNoor'] as const)[at % 3] ?? 'kestrel', place: 6 + at * 2 }
  const rest = { key: `r1${String(at).padStart(2, '0')}`, order, afterHours: 20 + at * 3 }
  const pieces = { line: at % 2, quantity: 1 + (at % 4), reason }
  if (at % 4 === 3)
    return {
      ...rest,
      lines: [{ ...pieces, authorized: 0 }],
      steps: [{ event: 'denied' }, { event: 'closed' }],
      end: 'closed',
    }
  const said = { authorized: 9, received: 9, approved: 0 }
  const steps = [{ event: 'authorized' }, { event: 'received' }, { event: 'rejected' }, { event: 'closed' }]
  return { ...rest, lines: [{ ...pieces, ...said }], steps, end: 'closed' }
})

export const returnScripts: ReturnScript[] = [
  ...pastReturns,

  {
    key: 'r01',
    order: 's016',
    afterHours: 30,
    credit: 'kestrel_2',
    lines: [
      {
        line: 0,
        quantity: 2,
        reason: 'damaged',
        comment: 'The box was torn open.',
        authorized: 2,
        received: 2,
        approved: 2,
      },
    ],
    steps: [{ event: 'authorized' }, { event: 'received' }, { event: 'approved' }, { event: 'credited' }],
  },
  {
    key: 'r02',
    order: 's015',
    afterHours: 40,
    lines: [
      { line: 0, quantity: 1, reason: 'wrongItem', comment: 'We ordered the white ones.', authorized: 1, received: 1 },
      { line: 1, quantity: 1, reason: 'defective', authorized: 1, received: 1 },
    ],
    steps: [{ event: 'authorized', note: 'Please send them back in their own box.' }, { event: 'received' }],
    messages: [
      { side: 'buyer', text: 'When can we expect the credit?', afterHours: 50, read: true },
      {
        side: 'seller',
        by: 'Karol Nowak',
        text: 'The goods came in today. We will look at them tomorrow.',
        afterHours: 53,
      },
    ],
  },
  {
    key: 'r03',
    order: { of: 'kestrel', place: 1 },
    afterHours: 8,
    lines: [{ line: 0, quantity: 1, reason: 'didNotFit', comment: 'Too long for our frames.' }],
    steps: [],
    messages: [{ side: 'buyer', text: 'We can send photos if that helps.', afterHours: 9 }],
  },
  {
    key: 'r04',
    order: { of: 'kestrel', place: 4 },
    afterHours: 20,
    lines: [
      { line: 0, quantity: 2, reason: 'notNeeded', authorized: 1, answer: 'One piece was cut to length for you.' },
    ],
    steps: [{ event: 'partlyAuthorized' }],
  },
  {
    key: 'r05',
    order: { of: 'rheintal', place: 0 },
    afterHours: 3,
    lines: [{ line: 0, quantity: 3, reason: 'damaged', comment: 'Drei Stück verkratzt.' }],
    steps: [],
  },
  {
    key: 'r06',
    order: { of: 'alNoor', place: 1 },
    afterHours: 16,
    lines: [{ line: 0, quantity: 2, reason: 'quality', authorized: 2 }],
    steps: [{ event: 'authorized' }],
  },
]
