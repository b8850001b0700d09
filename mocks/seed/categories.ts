import type { Id } from '@/domain/ids'
import type { ProductCategoryRow } from '@mocks/store/rows/product-card'

type Names = readonly [en: string, pl: string, ar: string]

/** The tree of categories: groups of goods under the departments of the seller. */
const tree: readonly { code: string; name: Names; groups: Readonly<Record<string, Names>> }[] = [
  {
    code: 'hardware',
    name: ['Window and door hardware', 'Okucia okienne i drzwiowe', 'تجهيزات النوافذ والأبواب'],
    groups: {
      handles: ['Handles', 'Klamki', 'مقابض'],
      gears: ['Gears', 'Zasuwnice', 'آليات إغلاق'],
      hinges: ['Hinges', 'Zawiasy', 'مفصلات'],
      sliding: ['Sliding systems', 'Systemy przesuwne', 'أنظمة منزلقة'],
      closers: ['Door closers', 'Samozamykacze', 'مغلقات أبواب'],
      locks: ['Locks', 'Zamki', 'أقفال'],
    },
  },
  {
    code: 'sealing',
    name: ['Sealing and glazing', 'Uszczelnianie i szklenie', 'العزل والزجاج'],
    groups: {
      gaskets: ['Gaskets', 'Uszczelki', 'حشيات'],
      glazing: ['Glazing', 'Szklenie', 'زجاج'],
    },
  },
  {
    code: 'building',
    name: ['Building in', 'Zabudowa', 'البناء والتركيب'],
    groups: {
      screws: ['Screws', 'Wkręty', 'براغي'],
      profiles: ['Profiles', 'Profile', 'قطاعات'],
      ventilation: ['Ventilation', 'Wentylacja', 'تهوية'],
      installation: ['Installation', 'Montaż', 'تركيب'],
    },
  },
  { code: 'other', name: ['Other goods', 'Pozostałe', 'سلع أخرى'], groups: {} },
]

const row = (code: string, [en, pl, ar]: Names, parent: string | null, position: number): ProductCategoryRow => ({
  id: `pca_${code}` as Id<'ProductCategory'>,
  version: 1,
  code,
  name: { en, pl, ar },
  parent,
  position,
})

export const productCategories: ProductCategoryRow[] = tree.flatMap(({ code, name, groups }, place) => [
  row(code, name, null, place),
  ...Object.entries(groups).map(([group, names], position) => row(group, names, code, position)),
])
