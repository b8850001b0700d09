import type { ProductFileId } from '@/domain/ids'
import type { Localized } from '@mocks/store/rows/base'
import type { ErpItemRow } from '@mocks/store/rows/erp'
import type { FeatureRow } from '@mocks/store/rows/product-card'
import { descriptions } from './descriptions'
import type { Family } from './family'
import type { Variant } from './variants'

const sizes: Localized = { en: 'Size', pl: 'Wymiar', de: 'Maß', ar: 'المقاس' }
const colours: Localized = { en: 'Colour', pl: 'Kolor', de: 'Farbe', ar: 'اللون' }
const versions: Localized = { en: 'Version', pl: 'Wersja', de: 'Ausführung', ar: 'الإصدار' }
const leads: Localized = { en: 'Warranty', pl: 'Gwarancja', de: 'Garantie', ar: 'الضمان' }

const same = (value: string): Localized => ({ en: value, pl: value, de: value, ar: value })
const bareColour = ({ en, pl, de, ar }: Localized): Localized => ({
  en,
  pl: pl.replace(/^kolor /, ''),
  de,
  ar: ar.replace(/^لون /, ''),
})

/** What a version differs by, and how long the seller stands for it. */
function featuresOf(family: Family, { label }: Variant): FeatureRow[] {
  const [, size, unit] = /^([\d.,–/]+) (\S+)$/.exec(label.en) ?? []
  const own: FeatureRow = size
    ? {
        code: 'size',
        name: sizes,
        value: { ...same(size), pl: size.replace('.', ','), de: size.replace('.', ',') },
        unit: unit ?? '',
      }
    : /^\p{L}/u.test(label.pl) && (label.pl.startsWith('kolor ') || label.pl === 'bezbarwny')
      ? { code: 'colour', name: colours, value: bareColour(label), unit: '' }
      : { code: 'version', name: versions, value: label, unit: '' }
  return [own, { code: 'warranty', name: leads, value: same(family.cents > 2000 ? '60' : '24'), unit: 'mo' }]
}

/** Goods that come in bulk have never been photographed. */
const withoutPhoto = new Set(['installation', 'glazing'])

type Card = Pick<ErpItemRow, 'description' | 'features' | 'photos' | 'categories'>

/** What the ERP knows of a product besides its terms (PRD-10). */
export const cardOf = (family: Family, variant: Variant, name: Localized): Card => ({
  description: descriptions[family.category] ?? same(''),
  features: featuresOf(family, variant),
  photos: withoutPhoto.has(family.category) ? [] : [{ code: 'front', alt: name }],
  categories: [family.category],
})

/** The portal's id of a photo of the ERP. */
export const photoId = (sku: string, code: string): ProductFileId => `pfl_${sku.toLowerCase()}_${code}` as ProductFileId
