import type { Instant, IsoDate } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import { currencies } from '@/domain/money'
import { generalKey, type GeneralKind } from '@/domain/sync/general'
import type { Localized } from '@mocks/store/rows/base'
import type { ErpGeneralRow, GeneralEntryRow, GeneralFacts } from '@mocks/store/rows/general'
import { microRates } from '../rates'
import type { Numbers } from './numbers'

type Entry = [kind: GeneralKind, code: string, name: Localized, facts?: GeneralFacts]

const same = (name: string): Localized => ({ en: name, pl: name, de: name, ar: name })

const lists: readonly Entry[] = [
  ['unit', 'pc', { en: 'piece', pl: 'sztuka', de: 'Stück', ar: 'قطعة' }],
  ['unit', 'box', { en: 'box', pl: 'opakowanie', de: 'Karton', ar: 'صندوق' }],
  ['unit', 'roll', { en: 'roll', pl: 'rolka', de: 'Rolle', ar: 'لفة' }],
  ['unit', 'm', { en: 'metre', pl: 'metr', de: 'Meter', ar: 'متر' }],
  ['unit', 'set', { en: 'set', pl: 'komplet', de: 'Satz', ar: 'طقم' }],
  ['taxCode', 'PL23', { en: 'VAT 23 %', pl: 'VAT 23%', de: 'USt. 23 %', ar: 'ضريبة 23٪' }, { basisPoints: 2_300 }],
  [
    'taxCode',
    'EU0',
    {
      en: 'Within the EU',
      pl: 'Dostawa wewnątrzwspólnotowa',
      de: 'Innergemeinschaftliche Lieferung',
      ar: 'داخل الاتحاد الأوروبي',
    },
    { basisPoints: 0 },
  ],
  ['taxCode', 'EX0', { en: 'Export', pl: 'Eksport', de: 'Ausfuhr', ar: 'تصدير' }, { basisPoints: 0 }],
  [
    'paymentTerm',
    'N14',
    { en: '14 days net', pl: '14 dni netto', de: '14 Tage netto', ar: '14 يومًا صافيًا' },
    { days: 14 },
  ],
  [
    'paymentTerm',
    'N30',
    { en: '30 days net', pl: '30 dni netto', de: '30 Tage netto', ar: '30 يومًا صافيًا' },
    { days: 30 },
  ],
  [
    'paymentTerm',
    'N60',
    { en: '60 days net', pl: '60 dni netto', de: '60 Tage netto', ar: '60 يومًا صافيًا' },
    { days: 60 },
  ],
  ['warehouse', 'POZ', { en: 'Poznań', pl: 'Poznań', de: 'Posen', ar: 'بوزنان' }],
  ['warehouse', 'GDA', { en: 'Gdańsk', pl: 'Gdańsk', de: 'Danzig', ar: 'غدانسك' }],
  ['warehouse', 'PRG', { en: 'Prague', pl: 'Praga', de: 'Prag', ar: 'براغ' }],
  ...['DHL', 'DPD', 'UPS', 'GLS', 'InPost'].map((name): Entry => ['carrier', name, same(name)]),
]

/** The ERP's lists and its table of rates. */
export function erpGeneralAt(numbers: Numbers, on: IsoDate): ErpGeneralRow[] {
  const rates = currencies.map((code): Entry => ['rate', code, same(code), { microEur: microRates[code], on }])
  return [...rates, ...lists].map(([kind, code, name, facts = {}]) => ({
    id: `ege_${kind}_${code}`.toLowerCase() as Id<'ErpGeneral'>,
    version: 1,
    changed: numbers.erpChange(),
    key: generalKey(kind, code),
    ...{ kind, code, name, facts },
  }))
}

/** The lists as the portal last read them: all there is. */
export const generalEntriesAt = (rows: readonly ErpGeneralRow[], asOf: Instant): GeneralEntryRow[] =>
  rows.flatMap(({ key, kind, code, name, facts }) =>
    kind === 'rate'
      ? []
      : [
          {
            id: `gen_${key.replace(' ', '_')}`.toLowerCase() as Id<'GeneralEntry'>,
            version: 1,
            key,
            kind,
            code,
            name,
            facts,
            asOf,
          },
        ],
  )
