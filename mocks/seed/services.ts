import type { Localized } from '@mocks/store/rows/base'
import type { ProductRow } from '@mocks/store/rows/products'
import { productIdOf } from './catalogue'
import { listPrices } from './list-prices'

type Words = readonly [en: string, pl: string, de: string, ar: string]
const words = ([en, pl, de, ar]: Words): Localized => ({ en, pl, de, ar })

type Service = { sku: string; name: Words; text: Words; cents: number; days: number }

const service = ({ sku, name, text, cents, days }: Service): ProductRow => ({
  ...{ id: productIdOf(sku), version: 1, sku, category: 'installation', isService: true },
  ...{ name: words(name), description: words(text), features: [], alsoIn: [] },
  ...{ pictures: [], files: [], relations: [], provenance: {}, erpSays: {} },
  ...{ unit: 'pc', minimum: 1, multiple: 1, discontinued: false, weightGrams: 0, leadTimeDays: days },
  listPrice: listPrices(cents),
})

/** ORD-26: work that is ordered like goods, and has a lead time as well. */
export const services: readonly ProductRow[] = [
  service({
    ...{ sku: 'SV-010', cents: 9_500, days: 5 },
    name: ['Measuring on site', 'Pomiar na budowie', 'Aufmaß vor Ort', 'قياس في الموقع'],
    text: [
      'A fitter measures openings on your site and notes them for the order.',
      'Monter mierzy otwory na Twojej budowie i zapisuje je do zamówienia.',
      'Ein Monteur nimmt die Öffnungen auf Ihrer Baustelle auf und hält sie für die Bestellung fest.',
      'يقيس فني الفتحات في موقعك ويدوّنها للطلب.',
    ],
  }),
  service({
    ...{ sku: 'SV-020', cents: 38_000, days: 12 },
    name: [
      'Fitting course at your workshop, one day',
      'Szkolenie montażowe w Twoim warsztacie, jeden dzień',
      'Montageschulung in Ihrer Werkstatt, ein Tag',
      'دورة تركيب في ورشتك، يوم واحد',
    ],
    text: [
      'A trainer shows up to eight people how hardware is fitted and adjusted.',
      'Trener pokazuje do ośmiu osobom, jak montować i regulować okucia.',
      'Ein Trainer zeigt bis zu acht Personen, wie Beschläge montiert und eingestellt werden.',
      'يعرض مدرب على ثمانية أشخاص كحد أقصى كيفية تركيب التجهيزات وضبطها.',
    ],
  }),
]
