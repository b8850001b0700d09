import type { Derived } from '@/domain/configurator/model'
import { words } from './parts'

/** Sizes and weights that rules and prices reckon with; `type.share` is a sash's part of the width, in thousandths. */
export const sizes: readonly Derived[] = [
  {
    code: 'area',
    name: words(['Area', 'Powierzchnia', 'Fläche', 'المساحة']),
    terms: [{ factor: 1, of: ['width', 'height'] }],
    divisor: 1,
    shown: { unit: 'm²', per: 1_000_000 },
  },
  {
    code: 'chargedArea',
    name: words(['Charged area', 'Powierzchnia do wyceny', 'Berechnete Fläche', 'المساحة المحتسبة']),
    terms: [{ factor: 1, of: ['area'] }],
    divisor: 1,
    atLeast: 500_000,
  },
  {
    code: 'perimeter',
    name: words(['Perimeter', 'Obwód', 'Umfang', 'المحيط']),
    terms: [
      { factor: 2, of: ['width'] },
      { factor: 2, of: ['height'] },
    ],
    divisor: 1,
  },
  {
    code: 'sashWidth',
    name: words(['Width of a sash', 'Szerokość skrzydła', 'Flügelbreite', 'عرض الضلفة']),
    terms: [{ factor: 1, of: ['width', 'type.share'] }],
    divisor: 1_000,
    shown: { unit: 'mm', per: 1 },
  },
  {
    code: 'paneArea',
    name: words(['Area of a pane', 'Powierzchnia szyby', 'Scheibenfläche', 'مساحة اللوح']),
    terms: [{ factor: 1, of: ['area', 'type.share'] }],
    divisor: 1_000,
  },
  {
    code: 'sashWeight',
    name: words(['Weight of a sash', 'Masa skrzydła', 'Flügelgewicht', 'وزن الضلفة']),
    terms: [
      { factor: 1, of: ['paneArea', 'glazing.grams'] },
      { factor: 4_000_000, of: ['sashWidth'] },
      { factor: 4_000_000, of: ['height'] },
    ],
    divisor: 1_000_000,
    shown: { unit: 'kg', per: 1_000 },
  },
  {
    code: 'uw',
    name: words(['Heat transfer Uw', 'Przenikanie ciepła Uw', 'Wärmedurchgang Uw', 'انتقال الحرارة Uw']),
    terms: [
      { factor: 1, of: ['glazing.uw'] },
      { factor: 1, of: ['material.uw'] },
    ],
    divisor: 1,
    shown: { unit: 'W/m²K', per: 100 },
  },
]
