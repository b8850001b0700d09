import type { Condition, ConfiguratorModel } from '@/domain/configurator/model'
import { sizes } from './derived'
import { windowEffects, windowRules } from './window-rules'
import { choice, colourOption, glass, glazing, handleColour, length, mark, ralCode, value, words } from './parts'

const opens: readonly Condition[] = [{ option: 'type', isNot: ['fixed'] }]
const oneSash: readonly Condition[] = [{ option: 'type', is: ['turn', 'tiltTurn'] }]

/** A window in one to three parts. */
export const windowModel: ConfiguratorModel = {
  version: 1,
  drawing: 'window',
  sections: [
    {
      code: 'size',
      name: words(['Type and size', 'Typ i wymiary', 'Art und Maße', 'النوع والمقاسات']),
      options: [
        choice(
          'type',
          ['Type', 'Typ', 'Art', 'النوع'],
          [
            value('tiltTurn', ['Tilt and turn', 'Rozwierno-uchylne', 'Dreh-Kipp', 'قلاب ومفصلي'], {
              measures: { share: 1_000, opening: 1 },
              draw: { sashes: 'tiltTurnLeft' },
            }),
            value('turn', ['Turn', 'Rozwierne', 'Dreh', 'مفصلي'], {
              measures: { share: 1_000, opening: 1 },
              draw: { sashes: 'turnLeft' },
            }),
            value('fixed', ['Fixed', 'Stałe', 'Fest', 'ثابت'], {
              measures: { share: 1_000 },
              draw: { sashes: 'fixed' },
            }),
            value('double', ['Two sashes', 'Dwuskrzydłowe', 'Zweiflügelig', 'ضلفتان'], {
              measures: { share: 500, opening: 2 },
              draw: { sashes: 'turnLeft tiltTurnRight' },
            }),
            value(
              'triple',
              [
                'Three parts, the middle fixed',
                'Trzy części, środek stały',
                'Dreiteilig, Mitte fest',
                'ثلاثة أجزاء والأوسط ثابت',
              ],
              {
                measures: { share: 333, opening: 2 },
                draw: { sashes: 'tiltTurnLeft fixed tiltTurnRight' },
              },
            ),
          ],
        ),
        length('width', ['Width', 'Szerokość', 'Breite', 'العرض'], [400, 3_000, 5, 1_000]),
        length('height', ['Height', 'Wysokość', 'Höhe', 'الارتفاع'], [400, 2_400, 5, 1_300]),
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
            value('pvc', ['PVC, six chambers', 'PVC, sześć komór', 'PVC, sechs Kammern', 'PVC بست حجرات'], {
              measures: { uw: 14 },
            }),
            value('timber', ['Pine', 'Sosna', 'Kiefer', 'صنوبر'], { measures: { uw: 18 } }),
            value('aluminium', ['Aluminium', 'Aluminium', 'Aluminium', 'ألمنيوم'], { measures: { uw: 30 } }),
          ],
        ),
        colourOption('outside', ['Colour outside', 'Kolor od zewnątrz', 'Farbe außen', 'لون الخارج']),
        ralCode,
        colourOption('inside', ['Colour inside', 'Kolor od wewnątrz', 'Farbe innen', 'لون الداخل']),
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
            glazing('double', ['Double', 'Dwuszybowy', 'Zweifach', 'مزدوج'], 20, 110),
            glazing('triple', ['Triple', 'Trzyszybowy', 'Dreifach', 'ثلاثي'], 30, 70),
            glazing('acoustic', ['Triple, 44 dB', 'Trzyszybowy, 44 dB', 'Dreifach, 44 dB', 'ثلاثي، 44 ديسيبل'], 44, 72),
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
        choice(
          'bars',
          ['Bars', 'Szprosy', 'Sprossen', 'القضبان'],
          [
            value('none', ['None', 'Brak', 'Keine', 'بلا']),
            value('cross', ['Cross', 'Krzyż', 'Kreuz', 'صليب'], { draw: { columns: 2, rows: 2 } }),
            value('six', ['Six fields', 'Sześć pól', 'Sechs Felder', 'ستة حقول'], { draw: { columns: 2, rows: 3 } }),
          ],
        ),
      ],
    },
    {
      code: 'hardware',
      name: words(['Hardware', 'Okucia', 'Beschläge', 'التجهيزات']),
      options: [
        choice(
          'side',
          ['Hinges', 'Zawiasy', 'Bänder', 'المفصلات'],
          [
            value('left', ['On the left', 'Po lewej', 'Links', 'يسارًا'], { draw: { side: 'left' } }),
            value('right', ['On the right', 'Po prawej', 'Rechts', 'يمينًا'], { draw: { side: 'right' } }),
          ],
          oneSash,
        ),
        choice(
          'hardware',
          ['Hardware', 'Okucie', 'Beschlag', 'التجهيز'],
          [
            value('standard', [
              'Standard, up to 80 kg',
              'Standard, do 80 kg',
              'Standard, bis 80 kg',
              'قياسي حتى 80 kg',
            ]),
            value('concealed', [
              'Concealed, up to 100 kg',
              'Ukryte, do 100 kg',
              'Verdeckt, bis 100 kg',
              'مخفي حتى 100 kg',
            ]),
            value('heavy', [
              'Heavy duty, up to 130 kg',
              'Wzmocnione, do 130 kg',
              'Schwerlast, bis 130 kg',
              'للأحمال الثقيلة حتى 130 kg',
            ]),
          ],
          opens,
        ),
        handleColour(opens),
        length(
          'handleHeight',
          ['Height of the handle', 'Wysokość klamki', 'Griffhöhe', 'ارتفاع المقبض'],
          [150, 1_600, 10, 500],
          opens,
        ),
      ],
    },
    {
      code: 'extras',
      name: words(['Extras', 'Dodatki', 'Extras', 'إضافات']),
      options: [
        {
          kind: 'boolean',
          code: 'sill',
          name: words(['Window sill inside', 'Parapet wewnętrzny', 'Innenfensterbank', 'عتبة نافذة داخلية']),
          proposal: false,
          draw: { sill: 'yes' },
        },
        {
          kind: 'boolean',
          code: 'vent',
          name: words(['Trickle vent', 'Nawiewnik', 'Fensterlüfter', 'فتحة تهوية']),
          proposal: false,
        },
        {
          kind: 'boolean',
          code: 'screen',
          name: words(['Insect screen', 'Moskitiera', 'Insektenschutz', 'شبك حشرات']),
          proposal: false,
        },
        {
          kind: 'boolean',
          code: 'security',
          name: words([
            'Burglar resistance RC2',
            'Odporność na włamanie RC2',
            'Einbruchschutz RC2',
            'مقاومة الاقتحام RC2',
          ]),
          proposal: false,
        },
        mark,
      ],
    },
  ],
  derived: [
    ...sizes,
    {
      code: 'handleRoom',
      name: words(['Above the handle', 'Nad klamką', 'Über dem Griff', 'فوق المقبض']),
      terms: [
        { factor: 1, of: ['height'] },
        { factor: -1, of: ['handleHeight'] },
      ],
      divisor: 1,
    },
  ],
  rules: windowRules,
  effects: windowEffects,
}
