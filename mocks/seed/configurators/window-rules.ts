import type { Condition, Effect, Rule } from '@/domain/configurator/model'
import { cents, colourEffects, colourRules, effect, rule, type Words } from './parts'

const opens: Condition = { option: 'type', isNot: ['fixed'] }

const carries = (hardware: string, kg: number): Rule =>
  rule(
    `weight.${hardware}`,
    [opens, { option: 'hardware', is: [hardware] }, { measure: 'sashWeight', above: kg * 1_000 }],
    [
      `This hardware carries a sash of up to ${kg} kg.`,
      `To okucie utrzymuje skrzydło do ${kg} kg.`,
      `Dieser Beschlag trägt einen Flügel bis ${kg} kg.`,
      `يحمل هذا التجهيز ضلفة حتى ${kg} kg.`,
    ],
  )
const paneUpTo = (glazing: string, tenths: number): Rule => {
  const [whole, rest] = [Math.floor(tenths / 10), tenths % 10]
  return rule(
    `pane.${glazing}`,
    [
      { option: 'glazing', is: [glazing] },
      { measure: 'paneArea', above: tenths * 100_000 },
    ],
    [
      `A pane of this glazing may have up to ${whole}.${rest} m².`,
      `Szyba w tym pakiecie może mieć do ${whole},${rest} m².`,
      `Eine Scheibe dieser Verglasung darf bis ${whole},${rest} m² haben.`,
      `لا تزيد مساحة لوح هذا الزجاج على ${whole}.${rest} m².`,
    ],
  )
}

export const windowRules: readonly Rule[] = [
  carries('standard', 80),
  carries('concealed', 100),
  carries('heavy', 130),
  paneUpTo('double', 23),
  paneUpTo('triple', 30),
  paneUpTo('acoustic', 26),
  paneUpTo('safety', 28),
  rule(
    'sashWide',
    [opens, { measure: 'sashWidth', above: 1_400 }],
    [
      'A sash that opens may be up to 1400 mm wide.',
      'Skrzydło otwierane może mieć do 1400 mm szerokości.',
      'Ein Flügel, der sich öffnet, darf bis 1400 mm breit sein.',
      'لا يزيد عرض الضلفة المتحركة على 1400 mm.',
    ],
  ),
  rule(
    'sashNarrow',
    [opens, { measure: 'sashWidth', below: 380 }],
    [
      'A sash that opens is at least 380 mm wide.',
      'Skrzydło otwierane ma co najmniej 380 mm szerokości.',
      'Ein Flügel, der sich öffnet, ist mindestens 380 mm breit.',
      'لا يقل عرض الضلفة المتحركة عن 380 mm.',
    ],
  ),
  rule(
    'concealedTimber',
    [
      { option: 'hardware', is: ['concealed'] },
      { option: 'material', is: ['timber'] },
    ],
    [
      'Concealed hardware does not fit pine frames.',
      'Okucie ukryte nie pasuje do ram sosnowych.',
      'Der verdeckte Beschlag passt nicht in Rahmen aus Kiefer.',
      'لا يناسب التجهيز المخفي إطارات الصنوبر.',
    ],
  ),
  rule(
    'timberSilver',
    [
      { option: 'material', is: ['timber'] },
      { option: 'outsideColour', is: ['silver'] },
    ],
    [
      'Metallic colours do not hold on timber.',
      'Kolory metaliczne nie trzymają się drewna.',
      'Metallic-Töne halten nicht auf Holz.',
      'لا تثبت الألوان المعدنية على الخشب.',
    ],
  ),
  rule(
    'pvcRalInside',
    [
      { option: 'material', is: ['pvc'] },
      { option: 'insideColour', is: ['special'] },
    ],
    [
      'PVC is painted in RAL colours outside only.',
      'PVC lakierujemy na kolory RAL tylko od zewnątrz.',
      'PVC wird nur außen in RAL-Tönen lackiert.',
      'يُطلى PVC بألوان RAL من الخارج فقط.',
    ],
  ),
  ...colourRules,
  rule(
    'handleHigh',
    [{ measure: 'handleRoom', below: 200 }, opens],
    [
      'The handle sits at least 200 mm below the upper edge.',
      'Klamka znajduje się co najmniej 200 mm poniżej górnej krawędzi.',
      'Der Griff sitzt mindestens 200 mm unter der Oberkante.',
      'يقع المقبض على بعد 200 mm على الأقل تحت الحافة العليا.',
    ],
  ),
  rule(
    'barsSmall',
    [
      { option: 'bars', is: ['cross', 'six'] },
      { measure: 'sashWidth', below: 500 },
    ],
    [
      'Bars need a sash of at least 500 mm.',
      'Szprosy wymagają skrzydła od 500 mm.',
      'Sprossen brauchen einen Flügel ab 500 mm.',
      'تحتاج القضبان إلى ضلفة لا تقل عن 500 mm.',
    ],
  ),
  rule(
    'ventNarrow',
    [
      { option: 'vent', is: [true] },
      { measure: 'width', below: 600 },
    ],
    [
      'The vent needs a window of at least 600 mm.',
      'Nawiewnik wymaga okna od 600 mm.',
      'Der Lüfter braucht ein Fenster ab 600 mm.',
      'تحتاج فتحة التهوية إلى نافذة لا تقل عن 600 mm.',
    ],
  ),
  rule(
    'screenFixed',
    [
      { option: 'screen', is: [true] },
      { option: 'type', is: ['fixed'] },
    ],
    [
      'A fixed window needs no insect screen.',
      'Okno stałe nie potrzebuje moskitiery.',
      'Ein festes Fenster braucht keinen Insektenschutz.',
      'لا تحتاج النافذة الثابتة إلى شبك حشرات.',
    ],
  ),
  rule(
    'rc2Glass',
    [
      { option: 'security', is: [true] },
      { option: 'glazing', isNot: ['safety'] },
    ],
    [
      'RC2 needs safety glass P4A.',
      'RC2 wymaga szyby P4A.',
      'RC2 verlangt Sicherheitsglas P4A.',
      'تتطلب RC2 زجاج أمان P4A.',
    ],
  ),
  rule(
    'rc2Hardware',
    [
      { option: 'security', is: [true] },
      { option: 'hardware', is: ['standard'] },
    ],
    [
      'RC2 needs concealed or heavy duty hardware.',
      'RC2 wymaga okucia ukrytego lub wzmocnionego.',
      'RC2 verlangt einen verdeckten oder Schwerlastbeschlag.',
      'تتطلب RC2 تجهيزًا مخفيًا أو للأحمال الثقيلة.',
    ],
  ),
]

const squareMetre = (code: string, name: Words, when: readonly Condition[], amount: number): Effect =>
  effect(code, name, when, { price: { per: 'squareMetre', amounts: cents(amount), measure: 'chargedArea' } })

export const windowEffects: readonly Effect[] = [
  squareMetre(
    'frame.pvc',
    ['Frame, PVC', 'Rama PVC', 'Rahmen, PVC', 'إطار PVC'],
    [{ option: 'material', is: ['pvc'] }],
    6_400,
  ),
  squareMetre(
    'frame.timber',
    ['Frame, pine', 'Rama sosnowa', 'Rahmen, Kiefer', 'إطار صنوبر'],
    [{ option: 'material', is: ['timber'] }],
    11_900,
  ),
  squareMetre(
    'frame.aluminium',
    ['Frame, aluminium', 'Rama aluminiowa', 'Rahmen, Aluminium', 'إطار ألمنيوم'],
    [{ option: 'material', is: ['aluminium'] }],
    17_800,
  ),
  squareMetre(
    'glazing.triple',
    ['Triple glazing', 'Pakiet trzyszybowy', 'Dreifachverglasung', 'زجاج ثلاثي'],
    [{ option: 'glazing', is: ['triple'] }],
    3_100,
  ),
  squareMetre(
    'glazing.acoustic',
    ['Glazing 44 dB', 'Pakiet 44 dB', 'Verglasung 44 dB', 'زجاج 44 ديسيبل'],
    [{ option: 'glazing', is: ['acoustic'] }],
    7_250,
  ),
  squareMetre(
    'glazing.safety',
    ['Safety glass P4A', 'Szyba bezpieczna P4A', 'Sicherheitsglas P4A', 'زجاج أمان P4A'],
    [{ option: 'glazing', is: ['safety'] }],
    9_480,
  ),
  squareMetre(
    'glass',
    [
      'Satin or solar pane',
      'Szyba satynowa lub przeciwsłoneczna',
      'Satinierte oder Sonnenschutzscheibe',
      'لوح ساتان أو واقٍ من الشمس',
    ],
    [{ option: 'glass', is: ['satin', 'solar'] }],
    2_270,
  ),
  effect('sashes', ['Sashes that open', 'Skrzydła otwierane', 'Flügel zum Öffnen', 'ضلف متحركة'], [opens], {
    price: { per: 'piece', amounts: cents(5_800), measure: 'type.opening' },
  }),
  effect('bars', ['Bars', 'Szprosy', 'Sprossen', 'القضبان'], [{ option: 'bars', is: ['cross', 'six'] }], {
    price: { per: 'metre', amounts: cents(1_130), measure: 'perimeter' },
    leadTimeDays: 3,
  }),
  effect(
    'hardware.concealed',
    ['Concealed hardware', 'Okucie ukryte', 'Verdeckter Beschlag', 'تجهيز مخفي'],
    [{ option: 'hardware', is: ['concealed'] }],
    {
      price: { per: 'piece', amounts: cents(4_350), measure: 'type.opening' },
    },
  ),
  effect(
    'hardware.heavy',
    ['Heavy duty hardware', 'Okucie wzmocnione', 'Schwerlastbeschlag', 'تجهيز للأحمال الثقيلة'],
    [{ option: 'hardware', is: ['heavy'] }],
    {
      price: { per: 'piece', amounts: cents(5_690), measure: 'type.opening' },
      leadTimeDays: 3,
    },
  ),
  effect('sill', ['Window sill', 'Parapet', 'Fensterbank', 'عتبة النافذة'], [{ option: 'sill', is: [true] }], {
    price: { per: 'metre', amounts: cents(2_840), measure: 'width' },
  }),
  effect('vent', ['Trickle vent', 'Nawiewnik', 'Fensterlüfter', 'فتحة تهوية'], [{ option: 'vent', is: [true] }], {
    price: { per: 'piece', amounts: cents(3_260) },
  }),
  effect('screen', ['Insect screen', 'Moskitiera', 'Insektenschutz', 'شبك حشرات'], [{ option: 'screen', is: [true] }], {
    price: { per: 'squareMetre', amounts: cents(2_450), measure: 'chargedArea' },
  }),
  effect(
    'security',
    ['Burglar resistance RC2', 'Odporność na włamanie RC2', 'Einbruchschutz RC2', 'مقاومة الاقتحام RC2'],
    [{ option: 'security', is: [true] }],
    {
      price: { per: 'piece', amounts: cents(8_900), measure: 'type.opening' },
      leadTimeDays: 2,
    },
  ),
  ...colourEffects,
]
