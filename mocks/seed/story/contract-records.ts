import { addDays } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import type { ContractId, Id } from '@/domain/ids'
import { erpToday } from '@mocks/erp/calendar'
import type { Localized } from '@mocks/store/rows/base'
import type { ContractRow, ErpContractRow } from '@mocks/store/rows/contracts'
import { products } from '../catalogue'
import { companies, companyIds } from '../companies'
import type { Numbers } from './numbers'

type Script = {
  number: number
  company: (typeof companyIds)[keyof typeof companyIds]
  name: Localized
  /** Days from today. */
  from: number
  until: number
  /** SKU → committed, consumed, and how many percent below the list. */
  goods: Readonly<Record<string, readonly [committed: number, consumed: number, below: number]>>
}

const scripts: Script[] = [
  {
    ...{ number: 311, company: companyIds.kestrel, from: -142, until: 222 },
    name: {
      en: 'Anchors and strikes',
      pl: 'Kołki i elektrozaczepy',
      de: 'Dübel und Türöffner',
      ar: 'مثبّتات وأقفال كهربائية',
    },
    goods: { 'SC-740-100': [1_200, 655, 14], 'SC-740-120': [900, 205, 14], 'LE-560-12': [60, 24, 11] },
  },
  {
    ...{ number: 318, company: companyIds.kestrel, from: -31, until: 59 },
    name: { en: 'Membranes for the autumn', pl: 'Folie na jesień', de: 'Folien für den Herbst', ar: 'أغشية الخريف' },
    goods: { 'TL-090-100': [500, 120, 12] },
  },
  {
    ...{ number: 287, company: companyIds.kestrel, from: -420, until: -56 },
    name: {
      en: 'Drip rails, last year',
      pl: 'Okapniki, zeszły rok',
      de: 'Tropfprofile, letztes Jahr',
      ar: 'قضبان تصريف، العام الماضي',
    },
    goods: { 'PR-800-W': [800, 800, 10] },
  },
  {
    ...{ number: 305, company: companyIds.rheintal, from: -90, until: 275 },
    name: { en: 'Anchors by the pallet', pl: 'Kołki na palety', de: 'Dübel palettenweise', ar: 'مثبّتات بالمنصة' },
    goods: { 'SC-740-100': [3_000, 700, 13] },
  },
]

/** Purchase contracts as the ERP and the portal know them. */
export function contractRecords(
  numbers: Numbers,
  now: Instant,
): { contracts: ContractRow[]; erpContracts: ErpContractRow[] } {
  const today = erpToday(now)
  const each = scripts.map((script) => recordsOf(script, numbers, today, now))
  return { contracts: each.map(({ row }) => row), erpContracts: each.map(({ erpRow }) => erpRow) }
}

function recordsOf(
  { number, company: id, name, from, until, goods }: Script,
  numbers: Numbers,
  today: IsoDate,
  now: Instant,
) {
  const company = companies.find((each) => each.id === id)
  if (!company) throw new RangeError(`Contract ${number} is of an unknown customer`)
  const { currency, customerNumber } = company
  const lines = Object.entries(goods).map(([sku, [committed, consumed, below]], at) => {
    const list = products.find((product) => product.sku === sku)?.listPrice[currency]
    if (list === undefined) throw new RangeError(`Contract ${number} names ${sku}`)
    return { position: (at + 1) * 10, sku, price: Math.round((list * (100 - below)) / 100), committed, consumed }
  })
  const facts = {
    ...{ version: 1, number: `CT-${number}`, name, startsOn: addDays(today, from), endsOn: addDays(today, until) },
    ...{ currency, lines },
  }
  const row: ContractRow = { ...facts, id: `con_${number}` as ContractId, companyId: id, asOf: now - 3_400_000 }
  const erpRow: ErpContractRow = {
    ...{ ...facts, id: `eco_${number}` as Id<'ErpContract'>, changed: numbers.erpChange(), customerNumber },
  }
  return { row, erpRow }
}
