import type { QuoteState } from '@/domain/quotes/vocabulary'
import type { companyIds } from '../companies'
import type { userIds } from '../people'

/** One version: who sent it, when, and for the seller's what comes off the list price. */
export type VersionScript = {
  side: 'buyer' | 'seller'
  /** Workdays and hour, or minutes of office time ago. */
  ago: readonly [workdays: number, hour: number] | number
  note?: string
  /** Quantities by SKU; those of the version before unless given. */
  lines?: Readonly<Record<string, number>>
  /** By SKU, what was chosen of what is put together; the rest is as proposed. */
  choices?: Readonly<Record<string, readonly string[]>>
  /** Basis points off the list price. */
  discount?: number
  /** Days from today that the prices hold; negative: over. */
  holds?: number
}
type MessageScript = { side: 'buyer' | 'seller'; ago: VersionScript['ago']; text: string }

/** A quote of the story. Texts are in the language its people write in. */
export type QuoteScript = {
  number: number
  company: keyof typeof companyIds
  /** Who asked; null: the seller began it. */
  by: keyof typeof userIds | null
  subject: string
  state: QuoteState
  versions: VersionScript[]
  messages?: MessageScript[]
  /** The order of the story it became. */
  order?: string
}

export const quoteScripts: QuoteScript[] = [
  {
    number: 2047,
    company: 'kestrel',
    by: 'maja',
    subject: 'Door hardware for the Malta residence',
    state: 'offered',
    versions: [
      { side: 'buyer', ago: [3, 9.6], lines: { 'HD-210-K': 30, 'LC-520-3040': 30, 'HG-420-60': 60 } },
      { side: 'seller', ago: [1, 14.1], discount: 1200, holds: 12, note: 'Project price, all in one delivery.' },
    ],
    messages: [
      { side: 'buyer', ago: [3, 9.7], text: 'We need everything in the first week of next month.' },
      { side: 'seller', ago: [1, 14.2], text: 'That works as long as you order within the next two weeks.' },
    ],
  },
  {
    number: 2046,
    company: 'kestrel',
    by: 'ines',
    subject: 'Window handles, yearly volume',
    state: 'offered',
    versions: [
      { side: 'buyer', ago: [9, 10.2], lines: { 'HW-101-W': 400, 'HW-120-A': 200, 'GT-300-8011200': 120 } },
      { side: 'seller', ago: [7, 11.5], discount: 900, holds: 3, note: 'Price for deliveries in two parts.' },
      {
        side: 'buyer',
        ago: [6, 9.1],
        lines: { 'HW-101-W': 600, 'HW-120-A': 300, 'GT-300-8011200': 120 },
        note: 'If we take half as much again, what can you do?',
      },
      { side: 'seller', ago: [2, 15.3], discount: 1500, holds: 3, note: 'Our best price for this quantity.' },
    ],
    messages: [
      { side: 'seller', ago: [7, 11.6], text: 'White handles are short this month; we can split the delivery.' },
      { side: 'buyer', ago: [6, 9.2], text: 'Splitting is fine. Please quote 600 and 300 pieces.' },
    ],
  },
  {
    number: 2045,
    company: 'kestrel',
    by: 'tomasz',
    subject: 'Uszczelki i wkręty na drugi kwartał',
    state: 'inReview',
    versions: [
      { side: 'buyer', ago: [2, 8.9], lines: { 'GA-600-12': 60, 'GA-620-7': 40, 'SC-700-132': 80 } },
      { side: 'seller', ago: 95, discount: 1800, holds: 20 },
    ],
    messages: [{ side: 'seller', ago: 94, text: 'Rabat przekracza mój próg, czekam na zgodę kierownika.' }],
  },
  {
    number: 2044,
    company: 'kestrel',
    by: 'ines',
    subject: 'Glazing blocks and silicone, spring',
    state: 'requested',
    versions: [
      {
        side: 'buyer',
        ago: 130,
        lines: { 'GL-920-20': 300, 'SC-720-25': 60 },
        note: 'Two deliveries, March and May.',
      },
    ],
  },
  {
    number: 2041,
    company: 'kestrel',
    by: 'piotr',
    subject: 'Zawiasy do drzwi wejściowych',
    state: 'offered',
    versions: [
      { side: 'buyer', ago: [6, 13.2], lines: { 'HG-420-60': 80, 'LP-540-2000': 12 } },
      { side: 'seller', ago: [5, 10.4], discount: 800, holds: 8 },
    ],
  },
  {
    number: 2039,
    company: 'kestrel',
    by: null,
    subject: 'Threshold profiles, end of line',
    state: 'offered',
    versions: [
      {
        side: 'seller',
        ago: [4, 16.1],
        lines: { 'PR-840-24': 180, 'TL-070-WI': 48 },
        discount: 2200,
        holds: 15,
        note: 'We are clearing this finish and thought of you.',
      },
    ],
  },
  {
    number: 2038,
    company: 'kestrel',
    by: 'ines',
    subject: 'Windows and entrance for the Zabłocie studio',
    state: 'offered',
    versions: [
      {
        side: 'buyer',
        ago: [8, 9.8],
        lines: { 'WD-76': 14, 'DR-90': 1, 'HW-120-A': 14 },
        choices: { 'WD-76': ['type:tiltTurn', 'width:1100', 'height:1450', 'glazing:triple'] },
        note: 'Same colour outside as the front of the house.',
      },
      {
        side: 'seller',
        ago: [5, 12.4],
        discount: 900,
        holds: 16,
        choices: {
          'WD-76': ['type:tiltTurn', 'width:1100', 'height:1450', 'glazing:triple', 'outsideColour:anthracite'],
        },
        note: 'Anthracite outside, white inside. The door is made in the same week.',
      },
    ],
  },
  {
    number: 2036,
    company: 'kestrel',
    by: 'ines',
    subject: 'Locks for the Podgórze flats',
    state: 'offered',
    versions: [
      { side: 'buyer', ago: [24, 9.4], lines: { 'LM-500-55': 48, 'LC-520-3040': 48 } },
      { side: 'seller', ago: [22, 12.3], discount: 1000, holds: -4 },
    ],
  },
  {
    number: 2032,
    company: 'kestrel',
    by: 'ines',
    subject: 'Handles and gears for the Kraków line',
    state: 'ordered',
    order: 's004',
    versions: [
      { side: 'buyer', ago: [12, 9.8] },
      { side: 'seller', ago: [8, 11.1], holds: 2 },
    ],
  },
  {
    number: 2029,
    company: 'kestrel',
    by: 'tomasz',
    subject: 'Samozamykacze, zamiennik innej marki',
    state: 'declined',
    versions: [{ side: 'buyer', ago: [30, 12.6], lines: { 'HG-420-60': 20 }, note: 'Interesuje nas tylko zamiennik.' }],
    messages: [{ side: 'seller', ago: [28, 9.5], text: 'Niestety nie prowadzimy tej marki.' }],
  },
  {
    number: 2027,
    company: 'kestrel',
    by: 'maja',
    subject: 'Sample set for the showroom',
    state: 'withdrawn',
    versions: [{ side: 'buyer', ago: [33, 14.2], lines: { 'HW-101-K': 4, 'HD-210-K': 4 } }],
    messages: [{ side: 'buyer', ago: [32, 8.6], text: 'The showroom is postponed; please forget about it.' }],
  },
  {
    number: 2043,
    company: 'rheintal',
    by: 'lukas',
    subject: 'Gears for series 80, second half-year',
    state: 'offered',
    versions: [
      { side: 'buyer', ago: [5, 9.3], lines: { 'GT-300-8011200': 240, 'GC-340-L': 240 } },
      { side: 'seller', ago: [3, 10.9], discount: 1700, holds: 18 },
    ],
    messages: [{ side: 'seller', ago: [3, 11], text: 'Freight included, delivered to Kehl if you like.' }],
  },
  {
    number: 2034,
    company: 'rheintal',
    by: 'lukas',
    subject: 'Gaskets, framework agreement',
    state: 'offered',
    versions: [
      { side: 'buyer', ago: [40, 9.1], lines: { 'GA-600-12': 200 } },
      { side: 'seller', ago: [38, 15.2], discount: 1300, holds: -20 },
    ],
  },
  {
    number: 2042,
    company: 'alNoor',
    by: 'sara',
    subject: 'مستلزمات تزجيج لبرج الخليج التجاري',
    state: 'offered',
    versions: [
      { side: 'buyer', ago: [6, 11.4], lines: { 'GL-920-20': 500, 'GA-620-7': 90 } },
      { side: 'seller', ago: [2, 13.5], discount: 1400, holds: 9, note: 'سعر خاص بالمشروع.' },
    ],
    messages: [{ side: 'seller', ago: [2, 13.6], text: 'يمكننا الشحن خلال أسبوع من تأكيد الطلب.' }],
  },
  {
    number: 2040,
    company: 'novak',
    by: 'pavel',
    subject: 'Cylinders for the Líšeň school',
    state: 'offered',
    versions: [
      { side: 'buyer', ago: [7, 10], lines: { 'LC-520-3040': 40 } },
      { side: 'seller', ago: [5, 9.2], discount: 700, holds: 10 },
    ],
  },
]
