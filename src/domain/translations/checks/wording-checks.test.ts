import { describe, expect, it } from 'vitest'
import { type Beside, findingsIn, mendedBy, type Wording } from '@/testing/checked-text'
import type { CheckedTerm } from './input'
import { defaultCheckSettings } from './settings'
import type { Check } from './vocabulary'

const problems = (check: Check, language: string, own: Wording, beside: Beside = {}): string[] =>
  findingsIn(language, own, beside, check).map(({ problem }) => problem.slice(check.length + 1))

type Case = [check: Check, language: string, own: string, source: string, problems: string[], mended?: string]

const cases: readonly Case[] = [
  ['spaces', 'pl', ' Zapisz', 'Save', ['leading'], 'Zapisz'],
  ['spaces', 'pl', 'Zapisz ', 'Save', ['trailing'], 'Zapisz'],
  ['spaces', 'pl', 'Zapisz', 'Save: ', ['trailingMissing'], 'Zapisz '],
  ['spaces', 'pl', 'Zapisz', ' Save', ['leadingMissing'], ' Zapisz'],
  ['spaces', 'pl', 'Zapisz  to  tu', 'Save it here', ['double'], 'Zapisz to tu'],
  ['spaces', 'pl', 'Za\u200Bpisz\u200B', 'Save', ['invisible'], 'Zapisz'],
  ['spaces', 'pl', 'Za\u0007pisz', 'Save', ['control'], 'Zapisz'],
  ['spaces', 'pl', '\u202EZapisz', 'Save', ['bidi'], 'Zapisz'],
  ['spaces', 'pl', 'Za\tpisz', 'Save', ['tab'], 'Za pisz'],
  ['spaces', 'ar', 'حفظ \u2068{{name}}', 'Save {{name}}', ['bidi'], 'حفظ {{name}}'],
  ['spaces', 'ar', 'حفظ \u2068{{name}}\u2069', 'Save {{name}}', []],
  ['spaces', 'fa', 'می\u200Cخواهم', 'I want', []],
  ['spaces', 'pl', 'do {{count}} zł', 'up to {{count}} zł', []],
  ['newlines', 'pl', 'a\n\nb', 'a\nb', ['more']],
  ['newlines', 'pl', 'a b', 'a\nb', ['fewer']],
  ['newlines', 'pl', 'a\nb\n', 'a\nb', ['trailing'], 'a\nb'],
  ['newlines', 'pl', 'a', '\na', ['leading'], '\na'],
  ['newlines', 'pl', 'c\nd', 'a\nb', []],
  ['endPunctuation', 'pl', 'Usunąć', 'Delete?', ['missing'], 'Usunąć?'],
  ['endPunctuation', 'pl', 'Zapisano.', 'Saved', ['extra'], 'Zapisano'],
  ['endPunctuation', 'pl', 'Usunąć.', 'Delete?', ['different'], 'Usunąć?'],
  ['endPunctuation', 'ar', 'حذف?', 'Delete?', ['different'], 'حذف؟'],
  ['endPunctuation', 'ja', '保存しました', 'Saved.', ['missing'], '保存しました。'],
  ['endPunctuation', 'el', 'Διαγραφή;', 'Delete?', []],
  ['endPunctuation', 'de', 'Mehr …', 'More...', []],
  ['endPunctuation', 'pl', '„Zapisano”.', '“Saved.”', []],
  ['endPunctuation', 'pl', '{{count}} szt.', '{{count}} pieces', []],
  ['endPunctuation', 'pl', '<0>Zapisano</0>', '<0>Saved.</0>', ['missing'], '<0>Zapisano.</0>'],
  ['balance', 'pl', 'Zapisz (to', 'Save', ['unclosed']],
  ['balance', 'pl', 'Zapisz to)', 'Save', ['unopened']],
  ['balance', 'de', 'Ansicht „{{name}}', 'View “{{name}}”', ['unclosed']],
  ['balance', 'de', 'Ansicht „{{name}}“', 'View “{{name}}”', []],
  ['balance', 'pl', 'a) pierwszy\nb) drugi', 'a) first\nb) second', []],
  ['balance', 'pl', 'Widok "{{name}}', 'View “{{name}}”', ['unclosed']],
  ['numbers', 'pl', 'do 20 zł', 'up to 10 zł', ['changed'], 'do 10 zł'],
  ['numbers', 'pl', 'do zł', 'up to 10 zł', ['missing']],
  ['numbers', 'pl', 'do 5 i 10', 'up to 5', ['extra']],
  ['numbers', 'de', '1.234,50', '1,234.50', []],
  ['numbers', 'pl', '1 234 i 12', '1,234 and 12', []],
  ['numbers', 'ar', '١٠ أيام', '10 days', []],
  ['numbers', 'ar', 'يومان', '2 days', []],
  [
    'links',
    'pl',
    'Zob. https://portico.example/b.',
    'See https://portico.example/a.',
    ['changed'],
    'Zob. https://portico.example/a.',
  ],
  ['links', 'pl', 'Napisz do nas', 'Write to help@portico.example', ['missing']],
  ['links', 'pl', 'Napisz na a@b.example', 'Write', ['extra']],
  ['links', 'pl', 'Zob. https://portico.example/pl/a', 'See https://portico.example/en/a', []],
  ['empty', 'pl', '', 'Save', ['empty'], undefined],
  ['empty', 'pl', '  ', 'Save', ['blank'], undefined],
  ['empty', 'pl', 'a', 'Save', []],
  ['sameAsSource', 'pl', 'Save the order', 'Save the order', ['same']],
  ['sameAsSource', 'pl', 'Status', 'Status', []],
  ['sameAsSource', 'pl', '{{a}}: {{b}}', '{{a}}: {{b}}', []],
  ['sameAsSource', 'pl', 'Portico PDF', 'Portico PDF', []],
  ['sameAsSource', 'pl', 'products.csv', 'products.csv', []],
  ['firstLetter', 'pl', 'zapisz', 'Save', ['lower'], 'Zapisz'],
  ['firstLetter', 'pl', 'Zapisz', 'save', ['upper'], 'zapisz'],
  ['firstLetter', 'de', 'Bestellung', 'order', []],
  ['firstLetter', 'ar', 'حفظ', 'Save', []],
  ['firstLetter', 'pl', '{{name}} zapisał', 'Saved by {{name}}', []],
  ['repeatedWord', 'pl', 'Zapisz zapisz to', 'Save it', ['repeated'], 'Zapisz to'],
  ['repeatedWord', 'de', 'die, die warten', 'those who wait', []],
  ['repeatedWord', 'de', 'die die warten', 'those who wait', []],
  ['typography', 'pl', 'Zapisuję...', 'Saving…', ['dots'], 'Zapisuję…'],
  ['typography', 'pl', 'Widok "{{name}}"', 'View', ['quotes'], 'Widok „{{name}}”'],
  ['typography', 'de', 'Ansicht “{{name}}”', 'View', ['quotes'], 'Ansicht „{{name}}“'],
  ['typography', 'fr', "l'ordre", 'the order', ['apostrophe'], 'l’ordre'],
  ['typography', 'pl', 'Widok „{{name}}”…', 'View', []],
  ['spacing', 'fr', 'Supprimer ?', 'Delete?', ['beforeMark'], 'Supprimer\u202F?'],
  ['spacing', 'fr', 'Total :', 'Total:', ['beforeMark'], 'Total\u00A0:'],
  ['spacing', 'de', '{{weight}} kg', '{{weight}} kg', ['beforeUnit'], '{{weight}}\u00A0kg'],
  ['spacing', 'de', '10\u00A0%', '10%', []],
  ['spacing', 'pl', 'w domu', 'at home', []],
  ['address', 'de', 'Gib dein Passwort ein', 'Enter your password', ['informal']],
  ['address', 'de', 'Geben Sie Ihr Passwort ein', 'Enter your password', []],
  ['address', 'pl', 'Czy Pani zapisała swoje hasło, a ty?', 'Did you?', ['mixed']],
  ['endPunctuation', 'de', 'Rang: 1., 2.', 'Ranks: 1st, 2nd', []],
  ['address', 'pl', 'Twoje zamówienie', 'Your order', []],
  ['language', 'pl', 'Zаpisz', 'Save', ['mixedScripts']],
  ['language', 'ar', 'Save this order now', 'Save that order', ['wrongScript']],
  ['language', 'ar', 'حفظ هذا الطلب PDF', 'Save this order as PDF', []],
  ['language', 'ru', 'Сохранить заказ в ERP', 'Save the order to the ERP', []],
  [
    'isolation',
    'ar',
    '{{from}} – {{to}}',
    '{{from}} – {{to}}',
    ['placeholder'],
    '\u2068{{from}}\u2069 – \u2068{{to}}\u2069',
  ],
  ['isolation', 'ar', 'من {{from}} إلى {{to}}', 'From {{from}} to {{to}}', []],
  ['isolation', 'pl', '{{from}} – {{to}}', '{{from}} – {{to}}', []],
  ['hardCoded', 'pl', 'Od 100 zł', 'From 100 zł', ['currency']],
  ['hardCoded', 'pl', 'Do 31.12.2026', 'Until', ['date']],
  ['hardCoded', 'en', 'Up to 10,000 rows', 'Up to 10,000 rows', ['number']],
  ['hardCoded', 'pl', 'Do 12 pozycji, {{v, currency(PLN)}}', 'Up to 12 lines', []],
]

describe('ADM-16 wording', () => {
  it.each(cases)('%s in %s: %j beside %j', (...each: Case) => {
    const [check, language, own, source, expected, mended] = each
    expect(problems(check, language, own, { source })).toEqual(expected)
    if (mended !== undefined) expect(mendedBy(check, language, own, { source })).toBe(mended)
  })

  it('breaks long Polish texts not after words of one letter', () => {
    const text = `${'Zamówienie jest gotowe. '.repeat(8)}Zobacz w koszyku i zapisz.`
    expect(problems('spacing', 'pl', text)).toEqual(['oneLetterWord'])
    expect(mendedBy('spacing', 'pl', text)).toContain('w\u00A0koszyku i\u00A0zapisz')
  })

  it('fits its place in characters, and in pixels with the longest values', () => {
    expect(problems('length', 'pl', 'Zapisz', { maxLength: 6 })).toEqual([])
    expect(problems('length', 'pl', 'Zapisz', { maxLength: 5 })).toEqual(['characters'])
    const world = { measure: (text: string) => text.length * 8 }
    expect(problems('length', 'pl', 'Od {{name}}', { maxWidth: 200, world })).toEqual(['width'])
    expect(problems('length', 'pl', 'Od', { maxWidth: 200, world })).toEqual([])
    expect(problems('length', 'pl', 'Od {{name}}', { maxWidth: 200 })).toEqual([])
  })

  it('that was there and is empty can come back', () => {
    expect(problems('wasTranslated', 'pl', {}, { source: 'Save', earlier: { '': 'Zapisz' } })).toEqual(['emptied'])
    expect(mendedBy('wasTranslated', 'pl', {}, { source: 'Save', earlier: { '': 'Zapisz' } })).toBe('Zapisz')
    expect(problems('wasTranslated', 'pl', 'Zapis', { source: 'Save', earlier: { '': 'Zapisz' } })).toEqual([])
  })

  it('is outdated when its source has changed', () => {
    expect(problems('outdated', 'pl', 'Zapisz', { source: 'Save', isOutdated: true })).toEqual(['outdated'])
    expect(problems('outdated', 'pl', 'Zapisz', { source: 'Save' })).toEqual([])
  })

  it('is in its language as far as that can be told', () => {
    const own = 'Please enter the number of the order you want to see'
    const detect = () => ({ language: 'en', accuracy: 0.9 })
    expect(problems('language', 'pl', own, { source: 'Other', world: { detect } })).toEqual(['wrongLanguage'])
    expect(problems('language', 'en', own, { world: { detect } })).toEqual([])
    expect(problems('language', 'pl', 'Zapisz', { source: 'Other', world: { detect } })).toEqual([])
  })
})

describe('ADM-16 glossary', () => {
  const term = (name: string, wordings: string[], forbidden: string[] = [], isKept = false): CheckedTerm => ({
    term: name,
    isCaseSensitive: false,
    isKept,
    wordings,
    forbidden,
  })
  const world = {
    glossaryOf: () => [
      term('order', ['zamówienie'], ['dyspozycja']),
      term('delivery note', ['list przewozowy']),
      term('Portico', [], [], true),
    ],
  }

  it.each([
    ['Lista zamówień', 'List of orders', []],
    ['Lista dyspozycji', 'List of orders', ['forbidden']],
    ['Lista zakupów', 'List of orders', ['required']],
    ['Brak listów przewozowych', 'No delivery notes', []],
    ['Brak listów', 'No delivery notes', ['required']],
    ['W portalu', 'In Portico', ['keep']],
    ['W Portico', 'In Portico', []],
    ['Lista', 'List', []],
  ])('of %j beside %j', (own, source, expected) => {
    expect(problems('glossary', 'pl', own, { source, world })).toEqual(expected)
  })

  it('offers the agreed word for a forbidden one', () => {
    expect(mendedBy('glossary', 'pl', 'Nowa dyspozycja', { source: 'New order', world })).toBe('Nowa zamówienie')
  })
})

describe('ADM-16 form of address', () => {
  it('is the one the settings name', () => {
    const settings = { ...defaultCheckSettings, languages: { pl: { address: 'informal' } } } as const
    const world = { settings }
    expect(problems('address', 'pl', 'Czy zapisać Pani hasło?', { world })).toEqual(['formal'])
    expect(problems('address', 'pl', 'Czy zapisać twoje hasło?', { world })).toEqual([])
  })
})

describe('ADM-16 weights', () => {
  it('of a check are those of the settings, for all languages or for one', () => {
    const settings = {
      ...defaultCheckSettings,
      weights: { spaces: 'info' },
      languages: { pl: { weights: { spaces: 'error' } }, ar: { weights: { spaces: 'off' } } },
    } as const
    const found = (language: string) =>
      findingsIn(language, 'a  b', { world: { settings } }, 'spaces').map(({ severity }) => severity)
    expect([found('de'), found('pl'), found('pl-PL'), found('ar')]).toEqual([['info'], ['error'], ['error'], []])
  })
})
