import type { Id } from '@/domain/ids'
import type { ProductCategoryRow } from '@mocks/store/rows/product-card'

type Names = readonly [en: string, pl: string, de: string, ar: string]

/** The tree of categories: groups of goods under the departments of the seller. */
const tree: readonly { code: string; name: Names; groups: Readonly<Record<string, Names>> }[] = [
  {
    code: 'hardware',
    name: [
      'Window and door hardware',
      'Okucia okienne i drzwiowe',
      'Fenster- und Türbeschläge',
      'تجهيزات النوافذ والأبواب',
    ],
    groups: {
      handles: ['Handles', 'Klamki', 'Griffe', 'مقابض'],
      gears: ['Gears', 'Zasuwnice', 'Getriebe', 'آليات إغلاق'],
      hinges: ['Hinges', 'Zawiasy', 'Bänder', 'مفصلات'],
      sliding: ['Sliding systems', 'Systemy przesuwne', 'Schiebesysteme', 'أنظمة منزلقة'],
      closers: ['Door closers', 'Samozamykacze', 'Türschließer', 'مغلقات أبواب'],
      locks: ['Locks', 'Zamki', 'Schlösser', 'أقفال'],
    },
  },
  {
    code: 'sealing',
    name: ['Sealing and glazing', 'Uszczelnianie i szklenie', 'Dichtung und Verglasung', 'العزل والزجاج'],
    groups: {
      gaskets: ['Gaskets', 'Uszczelki', 'Dichtungen', 'حشيات'],
      glazing: ['Glazing', 'Szklenie', 'Verglasung', 'زجاج'],
    },
  },
  {
    code: 'building',
    name: ['Building in', 'Zabudowa', 'Einbau', 'البناء والتركيب'],
    groups: {
      screws: ['Screws', 'Wkręty', 'Schrauben', 'براغي'],
      profiles: ['Profiles', 'Profile', 'Profile', 'قطاعات'],
      ventilation: ['Ventilation', 'Wentylacja', 'Lüftung', 'تهوية'],
      installation: ['Installation', 'Montaż', 'Montage', 'تركيب'],
    },
  },
  {
    code: 'made',
    name: ['Made to measure', 'Na wymiar', 'Nach Maß', 'حسب المقاس'],
    groups: {
      windows: ['Windows', 'Okna', 'Fenster', 'نوافذ'],
      doors: ['Doors', 'Drzwi', 'Türen', 'أبواب'],
    },
  },
  { code: 'other', name: ['Other goods', 'Pozostałe', 'Sonstiges', 'سلع أخرى'], groups: {} },
]

const row = (code: string, [en, pl, de, ar]: Names, parent: string | null, position: number): ProductCategoryRow => ({
  id: `pca_${code}` as Id<'ProductCategory'>,
  version: 1,
  code,
  name: { en, pl, de, ar },
  parent,
  position,
})

export const productCategories: ProductCategoryRow[] = tree.flatMap(({ code, name, groups }, place) => [
  row(code, name, null, place),
  ...Object.entries(groups).map(([group, names], position) => row(group, names, code, position)),
])
