import { createInstance, type i18n, type TFunction } from 'i18next'
import arWords from '../../locales/ar/enums.json'
import ar from '../../locales/ar/papers.json'
import enWords from '../../locales/en/enums.json'
import en from '../../locales/en/papers.json'
import plWords from '../../locales/pl/enums.json'
import pl from '../../locales/pl/papers.json'
import type { PaperLocale } from './model'

/** A name or a number in Latin letters inside a right-to-left text keeps its own direction, with its full stop. */
const isolated = (value: string): string => `\u2068${value}\u2069`

const instanceFor = (escape: ((value: string) => string) | null): i18n => {
  const instance = createInstance()
  void instance.init({
    resources: {
      en: { papers: en, enums: enWords },
      pl: { papers: pl, enums: plWords },
      ar: { papers: ar, enums: arWords },
    },
    lng: 'en',
    fallbackLng: 'en',
    ns: ['papers', 'enums'],
    defaultNS: 'papers',
    initAsync: false,
    // A paper is plain text: nothing is escaped, but values keep their direction.
    interpolation: escape ? { escapeValue: true, escape } : { escapeValue: false },
  })
  return instance
}
const leftToRight = instanceFor(null)
const rightToLeft = instanceFor(isolated)

/** The texts of papers (`locales/<language>/papers.json`) in their reader's language; `enums:` names units and the like. */
export const paperWords = (locale: PaperLocale): TFunction<['papers', 'enums']> =>
  (locale === 'ar' ? rightToLeft : leftToRight).getFixedT(locale, ['papers', 'enums'])
