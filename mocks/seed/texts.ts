import type { Instant } from '@/domain/clock'
import type { GlossaryTermId, TextChangeId, TextCommentId, TextId, TextKeyId } from '@/domain/ids'
import type { Forms } from '@/domain/translations/forms'
import { splitTextKeyId, type TextState } from '@/domain/translations/text-states'
import type {
  GlossaryTermRow,
  TextChangeKind,
  TextCommentRow,
  TextKeyRow,
  TextPerson,
  TextRow,
} from '@mocks/store/rows/texts'
import { userIds } from './people'

const hour = 3_600_000
const people = {
  zofia: { id: userIds.zofia, name: 'Zofia Maj' },
  omar: { id: userIds.omar, name: 'Omar Nasser' },
  marta: { id: userIds.marta, name: 'Marta Lindqvist' },
} as const satisfies Record<string, TextPerson>
type Who = keyof typeof people

type Told = {
  text: [language: string, keyId: string]
  by: Who
  hoursAgo: number
  /** What it said before, and says now; null: as published. */
  before: Forms
  now: Forms | null
  state?: TextState
  translatedFrom?: Forms
  approvedBy?: Who
  rejected?: { by: Who; comment: string }
}

const caption = { '': 'Orders of every origin: online, by phone, by e-mail or in store.' }
const outdated = (language: string, before: string): Told => ({
  ...{ text: [language, 'orders:list.caption'], by: 'marta', hoursAgo: 20 },
  ...{ before: { '': before }, now: null, translatedFrom: caption },
})

/** Work that lies on the desks of the translators. */
const told: readonly Told[] = [
  {
    ...{ text: ['en', 'orders:list.caption'], by: 'marta', hoursAgo: 20, before: caption, state: 'reviewed' },
    now: { '': 'All orders, however they were placed.' },
  },
  outdated('pl', 'Zamówienia z każdego źródła: online, telefonicznie, e-mailem i w sklepie.'),
  outdated('de', 'Bestellungen auf allen Wegen: online, telefonisch, per E-Mail oder vor Ort.'),
  outdated('ar', 'الطلبات من جميع المصادر: عبر الإنترنت أو بالهاتف أو بالبريد الإلكتروني أو في المتجر.'),
  {
    ...{ text: ['pl', 'basket:add.none'], by: 'zofia', hoursAgo: 5 },
    before: { '': 'Żaden produkt nie pasuje do „{{q}}”' },
    now: { '': 'Nie znaleziono produktu „{{q}}”' },
  },
  {
    ...{ text: ['pl', 'invoices:list.search'], by: 'zofia', hoursAgo: 4 },
    before: { '': 'Numer faktury, zamówienia lub PO' },
    now: { '': 'Nr faktury, zamówienia lub PO' },
  },
  {
    ...{ text: ['de', 'basket:add.loading'], by: 'zofia', hoursAgo: 28 },
    before: { '': 'Suche läuft…' },
    now: { '': 'Wird gesucht…' },
    rejected: { by: 'marta', comment: 'Überall sonst steht „Suche läuft…“. Bitte einheitlich lassen.' },
  },
  {
    ...{ text: ['ar', 'basket:title'], by: 'omar', hoursAgo: 50 },
    ...{ before: { '': 'السلة' }, now: { '': 'سلة الطلب' }, state: 'reviewed', approvedBy: 'marta' },
  },
]

const textRow = (story: Told, now: Instant, place: number): TextRow => {
  const [language, id] = story.text
  const { before, approvedBy, rejected, translatedFrom = null, state = 'translated' } = story
  const at = now - story.hoursAgo * hour
  const isOutdated = translatedFrom !== null
  const by = isOutdated ? { id: null, name: people[story.by].name } : people[story.by]
  const kind: TextChangeKind = isOutdated ? 'outdated' : 'edit'
  return {
    ...{ id: `${language} ${id}` as TextId, version: 1, keyId: id as TextKeyId, language },
    ...{ forms: story.now, state, translatedFrom, changedAt: at, ignored: [], latestBatch: null },
    author: isOutdated ? null : people[story.by],
    reviewer: approvedBy ? people[approvedBy] : null,
    reviewedAt: approvedBy ? at + 2 * hour : null,
    rejection: rejected ? { by: people[rejected.by], at: at + 3 * hour, comment: rejected.comment } : null,
    history: [
      {
        ...{ id: `txc_story${place}` as TextChangeId, kind, at, by, note: null, batchId: null },
        before: { forms: before, state: 'reviewed', translatedFrom: null },
        after: { forms: story.now ?? before, state, translatedFrom },
      },
    ],
  }
}

export const textsAt = (now: Instant): TextRow[] => told.map((story, place) => textRow(story, now, place))

const about = { tags: [], maxLength: null, maxWidth: null, isNotPlural: false }
const keyRow = (id: string, fields: Partial<TextKeyRow>, at: Instant): TextKeyRow => ({
  ...{ id: id as TextKeyId, version: 1, ...splitTextKeyId(id), added: null, deleted: null, description: '', ...about },
  history: [{ at, by: people.marta.name, kind: 'described', detail: null }],
  ...fields,
})

/** What translators were told of some keys. */
export const textKeysAt = (now: Instant): TextKeyRow[] => {
  const at = now - 72 * hour
  return [
    keyRow(
      'basket:add.submit',
      { description: 'Button beside the quantity; one word', maxLength: 14, tags: ['button'] },
      at,
    ),
    keyRow('orders:list.caption', { description: 'Below the title of the purchase history', maxLength: 120 }, at),
  ]
}

const comment = (
  place: number,
  keyId: string,
  fields: Pick<TextCommentRow, 'language' | 'text' | 'state' | 'by' | 'at'>,
): TextCommentRow => ({
  ...{ id: `tcm_story${place}` as TextCommentId, version: 1, keyId: keyId as TextKeyId },
  ...{ resolvedBy: null, resolvedAt: null, ...fields },
})

export const textCommentsAt = (now: Instant): TextCommentRow[] => [
  comment(1, 'basket:add.none', {
    ...{ language: 'pl', state: 'open', by: people.marta, at: now - 3 * hour },
    text: 'Czy „{{q}}” może być też numerem SKU? Wtedy „produktu” nie pasuje.',
  }),
  comment(2, 'basket:add.submit', {
    ...{ language: null, state: 'note', by: people.marta, at: now - 70 * hour },
    text: 'Keep it as short as the English one: the button stands in a narrow row on phones.',
  }),
  comment(3, 'basket:title', {
    ...{ language: 'ar', state: 'resolved', by: people.omar, at: now - 51 * hour },
    ...{
      text: 'Shall we say “order basket” to tell it from the quote basket?',
      resolvedBy: people.marta,
      resolvedAt: now - 49 * hour,
    },
  }),
]

type Words = Record<string, { wordings: string[]; forbidden?: string[] }>
const term = (name: string, note: string, words: Words, isKept = false): GlossaryTermRow => ({
  ...{ id: `gls_${name.replaceAll(' ', '_').toLowerCase()}` as GlossaryTermId, version: 1, term: name, note },
  ...{ isCaseSensitive: isKept, isKept },
  words: Object.entries(words).map(([language, { wordings, forbidden = [] }]) => ({ language, wordings, forbidden })),
})

export const glossaryTerms: GlossaryTermRow[] = [
  term('Portico', 'The name of the portal, never translated', {}, true),
  term('basket', 'Where lines of an order are gathered', {
    pl: { wordings: ['koszyk', 'koszyka', 'koszyku', 'koszykiem', 'koszyki'], forbidden: ['wózek'] },
    de: { wordings: ['Warenkorb', 'Warenkorbs', 'Warenkörbe'], forbidden: ['Einkaufskorb', 'Einkaufswagen'] },
    ar: { wordings: ['السلة', 'سلة', 'سلتك'] },
  }),
  term('credit note', 'Document that gives money back', {
    pl: { wordings: ['nota kredytowa', 'noty kredytowej', 'noty kredytowe', 'not kredytowych'] },
    de: { wordings: ['Gutschrift', 'Gutschriften'] },
    ar: { wordings: ['إشعار دائن', 'إشعارات دائنة', 'إشعار الدائن'] },
  }),
  term('cost centre', 'What a customer charges purchases to', {
    pl: { wordings: ['centrum kosztów', 'centra kosztów', 'centrów kosztów'] },
    de: { wordings: ['Kostenstelle', 'Kostenstellen'] },
    ar: { wordings: ['مركز التكلفة', 'مركز تكلفة', 'مراكز التكلفة'] },
  }),
]
