import type {
  Amounts,
  ChoiceOption,
  ChoiceValue,
  Condition,
  Effect,
  NumberOption,
  Rule,
  Text,
  TextOption,
} from '@/domain/configurator/model'
import { listPrices } from '../list-prices'

export type Words = readonly [en: string, pl: string, de: string, ar: string]
export const words = ([en, pl, de, ar]: Words): Text => ({ en, pl, de, ar })

/** The seller’s price in every currency, from euro cents. */
export const cents = (amount: number): Amounts => listPrices(amount)

export const value = (code: string, name: Words, more: Omit<ChoiceValue, 'code' | 'name'> = {}): ChoiceValue => ({
  code,
  name: words(name),
  ...more,
})
export const choice = (
  code: string,
  name: Words,
  values: readonly [ChoiceValue, ...ChoiceValue[]],
  when?: readonly Condition[],
): ChoiceOption => ({
  kind: 'choice',
  code,
  name: words(name),
  values,
  proposal: values[0].code,
  ...(when && { when }),
})

export const rule = (code: string, when: readonly Condition[], reason: Words): Rule => ({
  ...{ code, when },
  reason: words(reason),
})
export const effect = (
  code: string,
  name: Words,
  when: readonly Condition[],
  more: Pick<Effect, 'price' | 'leadTimeDays'>,
): Effect => ({ code, name: words(name), when, ...more })

const finishes: readonly ChoiceValue[] = [
  value('white', ['White RAL 9016', 'Biały RAL 9016', 'Weiß RAL 9016', 'أبيض RAL 9016']),
  value('anthracite', ['Anthracite RAL 7016', 'Antracyt RAL 7016', 'Anthrazit RAL 7016', 'رمادي فحمي RAL 7016']),
  value('silver', ['Silver RAL 9006', 'Srebrny RAL 9006', 'Silber RAL 9006', 'فضي RAL 9006']),
  value('oak', ['Golden oak', 'Złoty dąb', 'Golden Oak', 'بلوط ذهبي']),
  value('special', ['Another RAL colour', 'Inny kolor RAL', 'Anderer RAL-Ton', 'لون RAL آخر']),
]
const hex: Readonly<Record<string, string>> = {
  ...{ white: '#f4f4f0', anthracite: '#383e42', silver: '#a5a8a6', oak: '#a8672f', special: '#5b7f95' },
}

/** A colour of one side. */
export const colourOption = (side: 'outside' | 'inside', name: Words): ChoiceOption => {
  const [first, ...others] = finishes.map((each) => ({ ...each, draw: { [side]: hex[each.code] ?? '#f4f4f0' } }))
  if (!first) throw new Error('There are no colours')
  return choice(`${side}Colour`, name, [first, ...others])
}

export const ralCode: TextOption = {
  kind: 'text',
  code: 'ralCode',
  name: words(['RAL number', 'Numer RAL', 'RAL-Nummer', 'رقم RAL']),
  hint: words(['Four digits', 'Cztery cyfry', 'Vier Ziffern', 'أربعة أرقام']),
  maxLength: 8,
  proposal: '',
  when: [{ option: 'outsideColour', is: ['special'] }],
}

/** What both colours cost, of everything else. */
export const colourEffects: readonly Effect[] = [
  effect(
    'colourOutside',
    ['Colour outside', 'Kolor od zewnątrz', 'Farbe außen', 'لون الخارج'],
    [{ option: 'outsideColour', is: ['anthracite', 'silver', 'oak'] }],
    { price: { per: 'percent', basisPoints: 900 }, leadTimeDays: 5 },
  ),
  effect(
    'colourInside',
    ['Colour inside', 'Kolor od wewnątrz', 'Farbe innen', 'لون الداخل'],
    [{ option: 'insideColour', is: ['anthracite', 'silver', 'oak', 'special'] }],
    { price: { per: 'percent', basisPoints: 600 }, leadTimeDays: 5 },
  ),
  effect(
    'colourSpecial',
    ['Special RAL colour', 'Kolor specjalny RAL', 'Sonderfarbe RAL', 'لون RAL خاص'],
    [{ option: 'outsideColour', is: ['special'] }],
    { price: { per: 'percent', basisPoints: 1_650 }, leadTimeDays: 12 },
  ),
]

/** Colours that a material cannot have. */
export const colourRules: readonly Rule[] = (['outsideColour', 'insideColour'] as const).map((option) =>
  rule(
    `oakNotOnAluminium.${option}`,
    [
      { option: 'material', is: ['aluminium'] },
      { option, is: ['oak'] },
    ],
    [
      'Golden oak is not made on aluminium.',
      'Złoty dąb nie występuje na aluminium.',
      'Golden Oak gibt es nicht auf Aluminium.',
      'لا يُصنع لون البلوط الذهبي على الألمنيوم.',
    ],
  ),
)

export const glazing = (code: string, name: Words, kgPerM2: number, uw: number): ChoiceValue =>
  value(code, name, { measures: { grams: kgPerM2 * 1_000, uw } })

export const glass = choice(
  'glass',
  ['Pane', 'Szyba', 'Scheibe', 'اللوح'],
  [
    value('clear', ['Clear', 'Przezroczysta', 'Klar', 'شفاف'], { draw: { glass: 'clear' } }),
    value('satin', ['Satin', 'Satynowa', 'Satiniert', 'ساتان'], { draw: { glass: 'satin' } }),
    value('solar', ['Solar control', 'Przeciwsłoneczna', 'Sonnenschutz', 'واقٍ من الشمس'], { draw: { glass: 'solar' } }),
  ],
)

export const handleColour = (when?: readonly Condition[]): ChoiceOption =>
  choice(
    'handleColour',
    ['Colour of the handle', 'Kolor klamki', 'Farbe des Griffs', 'لون المقبض'],
    [
      value('silver', ['Silver', 'Srebrna', 'Silber', 'فضي'], { draw: { hardware: '#b9bdc0' } }),
      value('white', ['White', 'Biała', 'Weiß', 'أبيض'], { draw: { hardware: '#fbfbf8' } }),
      value('black', ['Matt black', 'Czarna matowa', 'Schwarz matt', 'أسود غير لامع'], {
        draw: { hardware: '#26282a' },
      }),
    ],
    when,
  )

export const mark: TextOption = {
  kind: 'text',
  code: 'mark',
  name: words(['Mark on the label', 'Oznaczenie na etykiecie', 'Kennzeichen auf dem Etikett', 'علامة على الملصق']),
  hint: words([
    'For the fitters, such as the room',
    'Dla montażystów, na przykład pomieszczenie',
    'Für die Monteure, etwa der Raum',
    'لفريق التركيب، مثل اسم الغرفة',
  ]),
  maxLength: 30,
  proposal: '',
}

/** In millimetres. */
export const length = (
  code: 'width' | 'height' | 'handleHeight',
  name: Words,
  [min, max, step, proposal]: readonly [min: number, max: number, step: number, proposal: number],
  when?: readonly Condition[],
): NumberOption => ({
  ...{ kind: 'number' as const, code, name: words(name), unit: 'mm', min, max, step, proposal, drawnAs: code },
  ...(when && { when }),
})
