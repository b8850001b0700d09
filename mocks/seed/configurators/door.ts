import type { ConfiguratorModel } from '@/domain/configurator/model'
import { sizes } from './derived'
import {
  cents,
  choice,
  colourEffects,
  colourOption,
  colourRules,
  effect,
  handleColour,
  length,
  mark,
  ralCode,
  rule,
  value,
  words,
} from './parts'

/** An entrance door. */
export const doorModel: ConfiguratorModel = {
  version: 1,
  drawing: 'door',
  sections: [
    {
      code: 'size',
      name: words(['Type and size', 'Typ i wymiary', 'Art und Maße', 'النوع والمقاسات']),
      options: [
        choice(
          'type',
          ['Type', 'Typ', 'Art', 'النوع'],
          [
            value('single', ['One leaf', 'Jednoskrzydłowe', 'Einflügelig', 'ضلفة واحدة'], {
              measures: { share: 1_000, opening: 1 },
              draw: { sashes: 'turnLeft' },
            }),
            value('light', ['With a side light', 'Z doświetlem bocznym', 'Mit Seitenteil', 'مع جزء جانبي زجاجي'], {
              measures: { share: 700, opening: 1, light: 1 },
              draw: { sashes: 'turnLeft fixed' },
            }),
          ],
        ),
        length('width', ['Width', 'Szerokość', 'Breite', 'العرض'], [850, 2_000, 5, 1_000]),
        length('height', ['Height', 'Wysokość', 'Höhe', 'الارتفاع'], [1_950, 2_500, 5, 2_100]),
        choice(
          'side',
          ['Hinges', 'Zawiasy', 'Bänder', 'المفصلات'],
          [
            value('left', ['On the left', 'Po lewej', 'Links', 'يسارًا'], { draw: { side: 'left' } }),
            value('right', ['On the right', 'Po prawej', 'Rechts', 'يمينًا'], { draw: { side: 'right' } }),
          ],
        ),
      ],
    },
    {
      code: 'frame',
      name: words(['Leaf and colour', 'Skrzydło i kolor', 'Türblatt und Farbe', 'الضلفة واللون']),
      options: [
        choice(
          'material',
          ['Material', 'Materiał', 'Material', 'المادة'],
          [
            value('aluminium', ['Aluminium', 'Aluminium', 'Aluminium', 'ألمنيوم'], { measures: { uw: 15 } }),
            value('timber', ['Oak', 'Dąb', 'Eiche', 'بلوط'], { measures: { uw: 10 } }),
          ],
        ),
        colourOption('outside', ['Colour outside', 'Kolor od zewnątrz', 'Farbe außen', 'لون الخارج']),
        ralCode,
        colourOption('inside', ['Colour inside', 'Kolor od wewnątrz', 'Farbe innen', 'لون الداخل']),
        choice(
          'glazing',
          ['Infill', 'Wypełnienie', 'Füllung', 'الحشوة'],
          [
            value('panel', ['Insulated panel', 'Panel ocieplony', 'Gedämmte Füllung', 'لوح معزول'], {
              measures: { grams: 22_000, uw: 70 },
              draw: { glass: 'panel' },
            }),
            value('satin', ['Satin glass', 'Szkło satynowe', 'Satiniertes Glas', 'زجاج ساتان'], {
              measures: { grams: 32_000, uw: 95 },
              draw: { glass: 'satin' },
            }),
            value(
              'clear',
              ['Clear safety glass', 'Bezpieczne szkło przezroczyste', 'Klares Sicherheitsglas', 'زجاج أمان شفاف'],
              {
                measures: { grams: 38_000, uw: 95 },
                draw: { glass: 'clear' },
              },
            ),
          ],
        ),
      ],
    },
    {
      code: 'hardware',
      name: words(['Lock and handle', 'Zamek i klamka', 'Schloss und Griff', 'القفل والمقبض']),
      options: [
        choice(
          'lock',
          ['Lock', 'Zamek', 'Schloss', 'القفل'],
          [
            value('three', ['Three points', 'Trzypunktowy', 'Dreipunkt', 'ثلاث نقاط']),
            value('five', ['Five points', 'Pięciopunktowy', 'Fünfpunkt', 'خمس نقاط']),
            value('motor', [
              'Five points, motor',
              'Pięciopunktowy z silnikiem',
              'Fünfpunkt mit Motor',
              'خمس نقاط بمحرك',
            ]),
          ],
        ),
        choice(
          'handle',
          ['Outside', 'Od zewnątrz', 'Außen', 'من الخارج'],
          [
            value('lever', ['Lever', 'Klamka', 'Drücker', 'مقبض رافعة']),
            value('bar', ['Bar 1200 mm', 'Pochwyt 1200 mm', 'Stoßgriff 1200 mm', 'مقبض طويل 1200 mm']),
          ],
        ),
        handleColour(),
      ],
    },
    {
      code: 'extras',
      name: words(['Extras', 'Dodatki', 'Extras', 'إضافات']),
      options: [
        {
          kind: 'boolean',
          code: 'finger',
          name: words(['Fingerprint reader', 'Czytnik linii papilarnych', 'Fingerabdruckleser', 'قارئ بصمة']),
          proposal: false,
        },
        {
          kind: 'boolean',
          code: 'closer',
          name: words(['Door closer', 'Samozamykacz', 'Türschließer', 'مغلق باب']),
          proposal: false,
        },
        {
          kind: 'boolean',
          code: 'letterbox',
          name: words(['Letter slot', 'Wrzutnia na listy', 'Briefeinwurf', 'فتحة بريد']),
          proposal: false,
        },
        mark,
      ],
    },
  ],
  derived: sizes,
  rules: [
    rule(
      'leafWide',
      [{ measure: 'sashWidth', above: 1_200 }],
      [
        'A leaf may be up to 1200 mm wide.',
        'Skrzydło może mieć do 1200 mm szerokości.',
        'Ein Türblatt darf bis 1200 mm breit sein.',
        'لا يزيد عرض الضلفة على 1200 mm.',
      ],
    ),
    rule(
      'leafNarrow',
      [{ measure: 'sashWidth', below: 840 }],
      [
        'A leaf is at least 840 mm wide.',
        'Skrzydło ma co najmniej 840 mm szerokości.',
        'Ein Türblatt ist mindestens 840 mm breit.',
        'لا يقل عرض الضلفة عن 840 mm.',
      ],
    ),
    rule(
      'timberHigh',
      [
        { option: 'material', is: ['timber'] },
        { measure: 'height', above: 2_250 },
      ],
      [
        'Oak leaves are made up to 2250 mm high.',
        'Skrzydła dębowe mają do 2250 mm wysokości.',
        'Türblätter aus Eiche werden bis 2250 mm hoch gebaut.',
        'يصل ارتفاع ضلف البلوط إلى 2250 mm.',
      ],
    ),
    rule(
      'fingerMotor',
      [
        { option: 'finger', is: [true] },
        { option: 'lock', isNot: ['motor'] },
      ],
      [
        'The fingerprint reader needs the lock with a motor.',
        'Czytnik wymaga zamka z silnikiem.',
        'Der Fingerabdruckleser braucht das Schloss mit Motor.',
        'يحتاج قارئ البصمة إلى القفل ذي المحرك.',
      ],
    ),
    rule(
      'motorCloser',
      [
        { option: 'lock', is: ['motor'] },
        { option: 'closer', is: [true] },
      ],
      [
        'With a motor the door needs no closer.',
        'Z silnikiem drzwi nie potrzebują samozamykacza.',
        'Mit Motor braucht die Tür keinen Schließer.',
        'لا يحتاج الباب ذو المحرك إلى مغلق.',
      ],
    ),
    rule(
      'slotGlass',
      [
        { option: 'letterbox', is: [true] },
        { option: 'glazing', is: ['satin', 'clear'] },
      ],
      [
        'The letter slot is cut into a panel only.',
        'Wrzutnię wycinamy tylko w panelu.',
        'Der Briefeinwurf wird nur in eine Füllung geschnitten.',
        'تُقطع فتحة البريد في اللوح المعزول فقط.',
      ],
    ),
    ...colourRules,
  ],
  effects: [
    effect(
      'leaf.aluminium',
      ['Aluminium', 'Aluminium', 'Aluminium', 'ألمنيوم'],
      [{ option: 'material', is: ['aluminium'] }],
      {
        price: { per: 'squareMetre', amounts: cents(31_000), measure: 'chargedArea' },
      },
    ),
    effect('leaf.timber', ['Oak', 'Dąb', 'Eiche', 'بلوط'], [{ option: 'material', is: ['timber'] }], {
      price: { per: 'squareMetre', amounts: cents(42_700), measure: 'chargedArea' },
      leadTimeDays: 8,
    }),
    effect(
      'light',
      ['Side light', 'Doświetle boczne', 'Seitenteil', 'جزء جانبي زجاجي'],
      [{ option: 'type', is: ['light'] }],
      {
        price: { per: 'piece', amounts: cents(28_600) },
      },
    ),
    effect(
      'glass',
      ['Glass instead of a panel', 'Szkło zamiast panelu', 'Glas statt Füllung', 'زجاج بدل اللوح'],
      [{ option: 'glazing', is: ['satin', 'clear'] }],
      {
        price: { per: 'squareMetre', amounts: cents(7_700), measure: 'paneArea' },
      },
    ),
    effect(
      'lock.five',
      ['Five-point lock', 'Zamek pięciopunktowy', 'Fünfpunktschloss', 'قفل بخمس نقاط'],
      [{ option: 'lock', is: ['five'] }],
      {
        price: { per: 'piece', amounts: cents(9_400) },
      },
    ),
    effect(
      'lock.motor',
      ['Lock with motor', 'Zamek z silnikiem', 'Schloss mit Motor', 'قفل بمحرك'],
      [{ option: 'lock', is: ['motor'] }],
      {
        price: { per: 'piece', amounts: cents(46_800) },
        leadTimeDays: 5,
      },
    ),
    effect(
      'bar',
      ['Bar 1200 mm', 'Pochwyt 1200 mm', 'Stoßgriff 1200 mm', 'مقبض طويل 1200 mm'],
      [{ option: 'handle', is: ['bar'] }],
      {
        price: { per: 'piece', amounts: cents(12_150) },
      },
    ),
    effect(
      'finger',
      ['Fingerprint reader', 'Czytnik linii papilarnych', 'Fingerabdruckleser', 'قارئ بصمة'],
      [{ option: 'finger', is: [true] }],
      {
        price: { per: 'piece', amounts: cents(33_900) },
        leadTimeDays: 3,
      },
    ),
    effect('closer', ['Door closer', 'Samozamykacz', 'Türschließer', 'مغلق باب'], [{ option: 'closer', is: [true] }], {
      price: { per: 'piece', amounts: cents(6_290) },
    }),
    effect(
      'letterbox',
      ['Letter slot', 'Wrzutnia na listy', 'Briefeinwurf', 'فتحة بريد'],
      [{ option: 'letterbox', is: [true] }],
      {
        price: { per: 'piece', amounts: cents(5_130) },
      },
    ),
    ...colourEffects,
  ],
}
