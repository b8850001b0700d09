import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { formsOfPlurals, readPlurals } from './gettext-plurals'
import { placeOf, readFiles } from './read-file'

const read = async (name: string, contents: string | Uint8Array, convertOld = false) => {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : new Uint8Array(contents)
  const files = await readFiles({ name, bytes }, convertOld)
  return {
    units: files.flatMap(({ units }) => units),
    issues: files.flatMap(({ issues }) => issues.map(({ line, code }) => [line, code])),
  }
}
const brief = (units: Awaited<ReturnType<typeof read>>['units']) =>
  units.map(({ language, namespace, key, text, state }) => [language, namespace, key, text, state].join('|'))

describe('files of other tools', () => {
  test('ADM-16 a PO file of Poedit: key by source, CRLF, flags, obsolete and untranslated entries', async () => {
    const lines = [
      '# Translators of the shop',
      'msgid ""',
      'msgstr ""',
      '"Language: pl\\n"',
      '"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"',
      '"X-Generator: Poedit 3.4\\n"',
      '',
      '#. Button of the basket',
      '#, fuzzy, c-format',
      'msgid "Put in basket"',
      'msgstr "Do koszyka"',
      '',
      'msgctxt "basket:lines"',
      'msgid "{{count}} line"',
      'msgid_plural "{{count}} lines"',
      'msgstr[0] "{{count}} pozycja"',
      'msgstr[1] "{{count}} pozycje"',
      'msgstr[2] "{{count}} pozycji"',
      '',
      'msgid "Nothing"',
      'msgstr ""',
      '',
      '#~ msgid "Old"',
      '#~ msgstr "Stare"',
      '',
    ]
    const { units, issues } = await read('pl.po', `\uFEFF${lines.join('\r\n')}`)
    expect(brief(units)).toEqual([
      'pl||Put in basket|Do koszyka|needsReview',
      'pl|basket|lines_one|{{count}} pozycja|',
      'pl|basket|lines_few|{{count}} pozycje|',
      'pl|basket|lines_many|{{count}} pozycji|',
      'pl||Nothing||',
    ])
    expect(issues).toEqual([
      [20, 'untranslated'],
      [23, 'obsolete'],
    ])
  })

  test('ADM-16 a PO file of Weblate by keys, without a header and with long lines cut', async () => {
    const { units } = await read(
      'locale/orders.de.po',
      'msgctxt ""\n"orders:list."\n"title"\nmsgid "Orders"\nmsgstr ""\n"Bestel"\n"lungen"\n',
    )
    expect(brief(units)).toEqual(['de|orders|list.title|Bestellungen|'])
  })

  test('ADM-16 XLIFF of Crowdin and Lokalise: keys in resname, CDATA, groups, namespace of the file', async () => {
    const file = `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="/main/orders.json" source-language="en" target-language="pt_BR" datatype="json"><body>
    <trans-unit id="17" resname="list.title" approved="yes"><source>Orders</source><target state="final"><![CDATA[Pedidos & mais]]></target></trans-unit>
    <trans-unit id="18" resname="list.by"><source>By <g id="1">you</g>, <x id="N" equiv-text="{{name}}"/></source>
      <target state="needs-review-translation"><x id="N" equiv-text="{{name}}"/> por <g id="1">si</g></target><alt-trans><target>no</target></alt-trans></trans-unit>
    <trans-unit id="19" resname="list.none"><source>None</source></trans-unit>
  </body></file>
</xliff>`
    const { units, issues } = await read('export.xliff', file)
    expect(brief(units)).toEqual([
      'pt-BR|orders|list.title|Pedidos & mais|reviewed',
      'pt-BR|orders|list.by|{{name}} por <1>si</1>|needsReview',
      'pt-BR|orders|list.none||',
    ])
    expect(issues).toEqual([[7, 'untranslated']])
  })

  test('ADM-16 XLIFF 2.0 with original data, segments and a lost placeholder', async () => {
    const unit = (name: string, target: string) =>
      `<unit id="${name}" name="orders:${name}"><originalData><data id="d1">{{name}}</data></originalData>
      <segment state="final"><source>For <ph id="1" dataRef="d1"/>. </source><target>${target}</target></segment>
      <segment><source>Bye</source><target>Tschüss</target></segment></unit>`
    const file = `<xliff version="2.0" srcLang="en" trgLang="de"><file id="f1">${unit('a', 'Für <ph id="1" dataRef="d1"/>. ')}${unit('b', 'Für. ')}</file></xliff>`
    const { units } = await read('de.xlf', file)
    expect(units.map(({ key, text, lost }) => [key, text, lost])).toEqual([
      ['a', 'Für {{name}}. Tschüss', []],
      ['b', 'Für. Tschüss', ['{{name}}']],
    ])
  })

  test('ADM-16 tables of Tolgee, Weblate and Lokalise, by their own headings and delimiters', async () => {
    const wide = await read(
      'a.csv',
      'Namespace;Key;English;Polish (pl);Tags\r\norders;title;"Orders; all";Zamówienia;x\r\n',
    )
    expect(brief(wide.units)).toEqual(['en|orders|title|Orders; all|', 'pl|orders|title|Zamówienia|'])
    const pair = await read(
      'orders-de.csv',
      '"location","source","target","id","fuzzy","context"\n"a.c:1","Orders","Bestellungen","","True","orders:title"\n"","None","","","",""\n',
    )
    expect(brief(pair.units)).toEqual(['de|orders|title|Bestellungen|needsReview'])
    const tabs = await read('t.tsv', 'key\tform\tde\norders:n\tone\t{{count}} Stück\norders:n\tother\t=1+1\n')
    expect(brief(tabs.units)).toEqual(['de|orders|n_one|{{count}} Stück|', 'de|orders|n_other|=1+1|'])
  })

  test('ADM-16 a table stays one when a text in it has a line like an entry of a PO file', async () => {
    const { units, issues } = await read('texts.csv', 'key;pl\nhelp;"Tak:\n#~ msgid ""x""\nmsgid ""y"""\n')
    expect(units.map(({ text }) => text)).toEqual(['Tak:\n#~ msgid "x"\nmsgid "y"'])
    expect(issues).toEqual([])
  })

  test('ADM-16 JSON of the third format is read as today’s, language by language', async () => {
    const polish = JSON.stringify({ item_0: 'rzecz', item_1: 'rzeczy', item_2: 'wiele', 'a.b': 'x' })
    expect(brief((await read('pl/shop.json', polish, true)).units)).toEqual([
      'pl|shop|item_one|rzecz|',
      'pl|shop|item_few|rzeczy|',
      'pl|shop|item_many|wiele|',
      'pl|shop|a.b|x|',
    ])
    const english = JSON.stringify({ item: 'thing', item_plural: 'things', step_1: 'One' })
    expect(brief((await read('shop.en.json', english, true)).units)).toEqual([
      'en|shop|item_one|thing|',
      'en|shop|item_other|things|',
      'en|shop|step_1|One|',
    ])
    expect((await read('pl/shop.json', polish)).units[0]?.key).toBe('item_0')
  })

  test('ADM-16 names of files tell language and namespace', () => {
    const places = [
      'locales/pl/orders.json',
      'orders.pt-BR.po',
      'de.xliff',
      'shop_fr.json',
      'orders.json',
      'i18n/zh-Hans/a.b.json',
    ]
    expect(places.map((path) => Object.values(placeOf(path)).join('|'))).toEqual([
      'pl|orders',
      'pt-BR|orders',
      'de|',
      'fr|shop',
      '|orders',
      'zh-Hans|a.b',
    ])
  })
})

describe('hostile files', () => {
  test('ADM-16 entities, document types and deep XML are not read', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff version="1.2">&b;</xliff>'
    expect((await read('a.xliff', bomb)).issues).toEqual([[1, 'unsafe']])
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff version="1.2"/>'
    expect((await read('a.xliff', outside)).issues).toEqual([[1, 'unsafe']])
    expect((await read('a.xliff', `<xliff version="1.2">${'<group>'.repeat(5000)}`)).issues).toEqual([[1, 'unsafe']])
    expect((await read('a.xliff', '<xliff version="1.2"><file>\n<body></file></xliff>')).issues).toEqual([
      [2, 'broken'],
    ])
  })

  test('ADM-16 an archive that unpacks to more than it may is given up', async () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(90_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect((await read('a.zip', bomb)).issues).toEqual([[1, 'unsafe']])
    const nested = zipSync({ 'b.zip': zipSync({ 'pl.json': strToU8('{"a":"b"}') }) })
    expect((await read('a.zip', nested)).issues).toEqual([[1, 'format']])
    expect((await read('a.zip', strToU8('PK\u0003\u0004 no archive'))).units).toEqual([])
  })

  test('ADM-16 names that objects have are keys like others; what is no text is none', async () => {
    const { units } = await read('pl/a.json', '{"__proto__":{"x":"y"},"constructor":"z","n":1,"l":[null,"q"]}')
    expect(units.map(({ key, text }) => `${key}=${text}`)).toEqual(['__proto__.x=y', 'constructor=z', 'l.1=q'])
    expect((await read('x.bin', '\u0000\u0001')).issues).toEqual([[1, 'format']])
  })

  test('ADM-16 a formula of plurals is read, never run', () => {
    expect(readPlurals('nplurals=2; plural=process.exit();')).toBeNull()
    expect(readPlurals(`nplurals=2; plural=${'('.repeat(500)}n${')'.repeat(500)};`)).toBeNull()
    const russian = readPlurals(
      'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
    )
    expect(russian && formsOfPlurals(russian, 'ru')).toEqual(['one', 'few', 'many'])
  })
})
