import type { ConfiguratorModel, Rule } from '@/domain/configurator/model'
import { sizes } from './derived'
import {
  cents,
  choice,
  colourEffects,
  colourOption,
  colourRules,
  effect,
  glass,
  glazing,
  handleColour,
  length,
  mark,
  ralCode,
  rule,
  value,
  words,
} from './parts'

const carries = (hardware: string, kg: number): Rule =>
  rule(
    `weight.${hardware}`,
    [
      { option: 'hardware', is: [hardware] },
      { measure: 'sashWeight', above: kg * 1_000 },
    ],
    [
      `These carriages move a sash of up to ${kg} kg.`,
      `Te wózki przesuwają skrzydło do ${kg} kg.`,
      `Diese Laufwagen bewegen einen Flügel bis ${kg} kg.`,
      `تحرك هذه العربات ضلفة حتى ${kg} kg.`,
    ],
  )

/** A lift-and-slide door to a terrace. */
export const slidingModel: ConfiguratorModel = {
  version: 1,
  drawing: 'window',
  sections: [
    {
      code: 'size',
      name: words(['Type and size', 'Typ i wymiary', 'Art und Maße', 'النوع والمقاسات']),
      options: [
        choice(
          'type',
          ['Scheme', 'Schemat', 'Schema', 'المخطط'],
          [
            value('a', ['One sash slides', 'Jedno skrzydło przesuwne', 'Ein Flügel schiebt', 'ضلفة واحدة تنزلق'], {
              measures: { share: 500, opening: 1 },
              draw: { sashes: 'slideRight fixed' },
            }),
            value('d', ['Both sashes slide', 'Oba skrzydła przesuwne', 'Beide Flügel schieben', 'تنزلق الضلفتان'], {
              measures: { share: 500, opening: 2 },
              draw: { sashes: 'slideRight slideLeft' },
            }),
            value(
              'c',
              [
                'Two slide between fixed parts',
                'Dwa przesuwne między stałymi',
                'Zwei schieben zwischen festen',
                'ضلفتان تنزلقان بين ثابتتين',
              ],
              {
                measures: { share: 250, opening: 2 },
                draw: { sashes: 'fixed slideLeft slideRight fixed' },
              },
            ),
          ],
        ),
        length('width', ['Width', 'Szerokość', 'Breite', 'العرض'], [1_600, 6_000, 10, 2_400]),
        length('height', ['Height', 'Wysokość', 'Höhe', 'الارتفاع'], [1_900, 2_700, 10, 2_200]),
        choice(
          'side',
          ['Slides to', 'Przesuw w stronę', 'Schiebt nach', 'ينزلق إلى'],
          [
            value('left', ['The right', 'Prawą', 'Rechts', 'اليمين'], { draw: { side: 'left' } }),
            value('right', ['The left', 'Lewą', 'Links', 'اليسار'], { draw: { side: 'right' } }),
          ],
          [{ option: 'type', is: ['a'] }],
        ),
      ],
    },
    {
      code: 'frame',
      name: words(['Frame and colour', 'Rama i kolor', 'Rahmen und Farbe', 'الإطار واللون']),
      options: [
        choice(
          'material',
          ['Material', 'Materiał', 'Material', 'المادة'],
          [
            value('pvc', ['PVC with steel', 'PVC ze stalą', 'PVC mit Stahl', 'PVC مع فولاذ'], { measures: { uw: 18 } }),
            value('aluminium', ['Aluminium', 'Aluminium', 'Aluminium', 'ألمنيوم'], { measures: { uw: 28 } }),
          ],
        ),
        colourOption('outside', ['Colour outside', 'Kolor od zewnątrz', 'Farbe außen', 'لون الخارج']),
        ralCode,
        colourOption('inside', ['Colour inside', 'Kolor od wewnątrz', 'Farbe innen', 'لون الداخل']),
        choice(
          'threshold',
          ['Threshold', 'Próg', 'Schwelle', 'العتبة'],
          [
            value('usual', ['Usual', 'Zwykły', 'Üblich', 'عادية']),
            value('flat', ['Level, 20 mm', 'Niski, 20 mm', 'Flach, 20 mm', 'منخفضة، 20 mm']),
          ],
        ),
      ],
    },
    {
      code: 'glass',
      name: words(['Glazing', 'Szklenie', 'Verglasung', 'الزجاج']),
      options: [
        choice(
          'glazing',
          ['Glazing', 'Pakiet szybowy', 'Verglasung', 'الزجاج'],
          [
            glazing('triple', ['Triple', 'Trzyszybowy', 'Dreifach', 'ثلاثي'], 30, 70),
            glazing(
              'safety',
              [
                'Triple with safety glass P4A',
                'Trzyszybowy z szybą P4A',
                'Dreifach mit Sicherheitsglas P4A',
                'ثلاثي بزجاج أمان P4A',
              ],
              50,
              74,
            ),
          ],
        ),
        glass,
      ],
    },
    {
      code: 'hardware',
      name: words(['Hardware', 'Okucia', 'Beschläge', 'التجهيزات']),
      options: [
        choice(
          'hardware',
          ['Carriages', 'Wózki', 'Laufwagen', 'العربات'],
          [
            value('k200', ['Up to 200 kg', 'Do 200 kg', 'Bis 200 kg', 'حتى 200 kg']),
            value('k300', ['Up to 300 kg', 'Do 300 kg', 'Bis 300 kg', 'حتى 300 kg']),
            value('k400', ['Up to 400 kg', 'Do 400 kg', 'Bis 400 kg', 'حتى 400 kg']),
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
          code: 'drive',
          name: words(['Electric drive', 'Napęd elektryczny', 'Elektrischer Antrieb', 'محرك كهربائي']),
          proposal: false,
        },
        {
          kind: 'boolean',
          code: 'softClose',
          name: words(['Soft close', 'Cichy domyk', 'Einzugsdämpfung', 'إغلاق هادئ']),
          proposal: false,
        },
        mark,
      ],
    },
  ],
  derived: sizes,
  rules: [
    carries('k200', 200),
    carries('k300', 300),
    carries('k400', 400),
    rule(
      'sashWide',
      [{ measure: 'sashWidth', above: 3_000 }],
      [
        'A sash may be up to 3000 mm wide.',
        'Skrzydło może mieć do 3000 mm szerokości.',
        'Ein Flügel darf bis 3000 mm breit sein.',
        'لا يزيد عرض الضلفة على 3000 mm.',
      ],
    ),
    rule(
      'sashNarrow',
      [{ measure: 'sashWidth', below: 700 }],
      [
        'A sash is at least 700 mm wide.',
        'Skrzydło ma co najmniej 700 mm szerokości.',
        'Ein Flügel ist mindestens 700 mm breit.',
        'لا يقل عرض الضلفة عن 700 mm.',
      ],
    ),
    rule(
      'pvcHigh',
      [
        { option: 'material', is: ['pvc'] },
        { measure: 'height', above: 2_400 },
      ],
      [
        'PVC sashes are made up to 2400 mm high.',
        'Skrzydła z PVC mają do 2400 mm wysokości.',
        'PVC-Flügel werden bis 2400 mm hoch gebaut.',
        'يصل ارتفاع ضلف PVC إلى 2400 mm.',
      ],
    ),
    rule(
      'driveHeavy',
      [
        { option: 'drive', is: [true] },
        { measure: 'sashWeight', above: 300_000 },
      ],
      [
        'The drive moves a sash of up to 300 kg.',
        'Napęd przesuwa skrzydło do 300 kg.',
        'Der Antrieb bewegt einen Flügel bis 300 kg.',
        'يحرك المحرك ضلفة حتى 300 kg.',
      ],
    ),
    rule(
      'driveSoft',
      [
        { option: 'drive', is: [true] },
        { option: 'softClose', is: [true] },
      ],
      [
        'A driven sash closes softly by itself.',
        'Skrzydło z napędem samo domyka się cicho.',
        'Ein angetriebener Flügel schließt von selbst sanft.',
        'الضلفة ذات المحرك تُغلق بهدوء من تلقاء نفسها.',
      ],
    ),
    ...colourRules,
  ],
  effects: [
    effect('frame.pvc', ['Frame, PVC', 'Rama PVC', 'Rahmen, PVC', 'إطار PVC'], [{ option: 'material', is: ['pvc'] }], {
      price: { per: 'squareMetre', amounts: cents(14_200), measure: 'chargedArea' },
    }),
    effect(
      'frame.aluminium',
      ['Frame, aluminium', 'Rama aluminiowa', 'Rahmen, Aluminium', 'إطار ألمنيوم'],
      [{ option: 'material', is: ['aluminium'] }],
      {
        price: { per: 'squareMetre', amounts: cents(26_900), measure: 'chargedArea' },
        leadTimeDays: 4,
      },
    ),
    effect('sashes', ['Sashes that slide', 'Skrzydła przesuwne', 'Flügel zum Schieben', 'ضلف منزلقة'], [], {
      price: { per: 'piece', amounts: cents(41_500), measure: 'type.opening' },
    }),
    effect(
      'glazing.safety',
      ['Safety glass P4A', 'Szyba bezpieczna P4A', 'Sicherheitsglas P4A', 'زجاج أمان P4A'],
      [{ option: 'glazing', is: ['safety'] }],
      {
        price: { per: 'squareMetre', amounts: cents(6_900), measure: 'chargedArea' },
      },
    ),
    effect(
      'glass',
      [
        'Satin or solar pane',
        'Szyba satynowa lub przeciwsłoneczna',
        'Satinierte oder Sonnenschutzscheibe',
        'لوح ساتان أو واقٍ من الشمس',
      ],
      [{ option: 'glass', is: ['satin', 'solar'] }],
      {
        price: { per: 'squareMetre', amounts: cents(2_270), measure: 'chargedArea' },
      },
    ),
    effect(
      'threshold',
      ['Level threshold', 'Niski próg', 'Flache Schwelle', 'عتبة منخفضة'],
      [{ option: 'threshold', is: ['flat'] }],
      {
        price: { per: 'metre', amounts: cents(9_870), measure: 'width' },
      },
    ),
    effect(
      'k300',
      ['Carriages 300 kg', 'Wózki 300 kg', 'Laufwagen 300 kg', 'عربات 300 kg'],
      [{ option: 'hardware', is: ['k300'] }],
      {
        price: { per: 'piece', amounts: cents(12_400), measure: 'type.opening' },
      },
    ),
    effect(
      'k400',
      ['Carriages 400 kg', 'Wózki 400 kg', 'Laufwagen 400 kg', 'عربات 400 kg'],
      [{ option: 'hardware', is: ['k400'] }],
      {
        price: { per: 'piece', amounts: cents(21_900), measure: 'type.opening' },
        leadTimeDays: 6,
      },
    ),
    effect(
      'drive',
      ['Electric drive', 'Napęd elektryczny', 'Elektrischer Antrieb', 'محرك كهربائي'],
      [{ option: 'drive', is: [true] }],
      {
        price: { per: 'piece', amounts: cents(98_000) },
        leadTimeDays: 10,
      },
    ),
    effect(
      'softClose',
      ['Soft close', 'Cichy domyk', 'Einzugsdämpfung', 'إغلاق هادئ'],
      [{ option: 'softClose', is: [true] }],
      {
        price: { per: 'piece', amounts: cents(13_350), measure: 'type.opening' },
      },
    ),
    ...colourEffects,
  ],
}
