import type { ConfiguratorModel } from '@/domain/configurator/model'
import type { ProductRow } from '@mocks/store/rows/products'
import { productIdOf } from '../catalogue'
import { photoId } from '../catalogue/card'
import { listPrices } from '../list-prices'
import { doorModel } from './door'
import { words, type Words } from './parts'
import { slidingModel } from './sliding'
import { windowModel } from './window'

type Made = { sku: string; category: string; name: Words; text: Words; cents: number; days: number; grams: number }

const made = (
  { sku, category, name, text, cents, days, grams }: Made,
  configurator: ConfiguratorModel,
): ProductRow => ({
  ...{ id: productIdOf(sku), version: 1, sku, category, configurator },
  ...{ name: words(name), description: words(text), features: [], alsoIn: [] },
  pictures: [{ fileId: photoId(sku, 'front'), alt: words(name) }],
  ...{ files: [], relations: [], provenance: {}, erpSays: {} },
  ...{ unit: 'pc', minimum: 1, multiple: 1, discontinued: false, weightGrams: grams, leadTimeDays: days },
  listPrice: listPrices(cents),
})

/** PRD-01: what is put together from options before it is made. */
export const madeToOrder: readonly ProductRow[] = [
  made(
    {
      ...{ sku: 'WD-76', category: 'windows', cents: 4_900, days: 15, grams: 42_000 },
      name: [
        'Window Vista 76, made to measure',
        'Okno Vista 76 na wymiar',
        'Fenster Vista 76 nach Maß',
        'نافذة فيستا 76 حسب المقاس',
      ],
      text: [
        'A window in one to three parts, in the size, colour and glazing you choose.',
        'Okno w jednej do trzech części, o wybranych wymiarach, kolorze i szkleniu.',
        'Ein Fenster in ein bis drei Teilen, in Maß, Farbe und Verglasung nach Wahl.',
        'نافذة من جزء إلى ثلاثة أجزاء بالمقاس واللون والزجاج الذي تختاره.',
      ],
    },
    windowModel,
  ),
  made(
    {
      ...{ sku: 'WD-HS', category: 'windows', cents: 39_000, days: 25, grams: 180_000 },
      name: [
        'Lift-and-slide door Panorama HS',
        'Drzwi podnoszono-przesuwne Panorama HS',
        'Hebeschiebetür Panorama HS',
        'باب رفع وانزلاق بانوراما HS',
      ],
      text: [
        'A terrace door up to six metres wide that moves with one hand.',
        'Drzwi tarasowe do sześciu metrów szerokości, przesuwane jedną ręką.',
        'Eine Terrassentür bis sechs Meter Breite, die sich mit einer Hand bewegt.',
        'باب شرفة بعرض يصل إلى ستة أمتار يتحرك بيد واحدة.',
      ],
    },
    slidingModel,
  ),
  made(
    {
      ...{ sku: 'DR-90', category: 'doors', cents: 52_000, days: 20, grams: 95_000 },
      name: ['Entrance door Norda 90', 'Drzwi wejściowe Norda 90', 'Haustür Norda 90', 'باب مدخل نوردا 90'],
      text: [
        'An insulated entrance door with the leaf, lock and extras you choose.',
        'Ocieplone drzwi wejściowe z wybranym skrzydłem, zamkiem i dodatkami.',
        'Eine gedämmte Haustür mit Türblatt, Schloss und Extras nach Wahl.',
        'باب مدخل معزول بالضلفة والقفل والإضافات التي تختارها.',
      ],
    },
    doorModel,
  ),
]
