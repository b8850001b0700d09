import { createInstance, type i18n, type TFunction } from 'i18next'
import arWords from '../../locales/ar/enums.json'
import ar from '../../locales/ar/papers.json'
import deWords from '../../locales/de/enums.json'
import de from '../../locales/de/papers.json'
import enWords from '../../locales/en/enums.json'
import en from '../../locales/en/papers.json'
import plWords from '../../locales/pl/enums.json'
import pl from '../../locales/pl/papers.json'
import type { PublishedTexts } from '@mocks/engine/text-releases/published-in'
import type { PaperLocale } from './model'

/** A name or a number in Latin letters inside a right-to-left text keeps its own direction, with its full stop. */
const isolated = (value: string): string => `\u2068${value}\u2069`

const shipped = {
  en: { papers: en, enums: enWords },
  pl: { papers: pl, enums: plWords },
  de: { papers: de, enums: deWords },
  ar: { papers: ar, enums: arWords },
}

const instanceFor = (escape: ((value: string) => string) | null, resources = shipped): i18n => {
  const instance = createInstance()
  void instance.init({
    resources,
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
const escapeIn = (locale: PaperLocale) => (locale === 'ar' ? isolated : null)
const leftToRight = instanceFor(null)
const rightToLeft = instanceFor(isolated)

/** Who a paper speaks to: a language, and what was published of it over the shipped texts. */
export type PaperVoice = { locale: PaperLocale; texts?: PublishedTexts | undefined }

/** A paper asks for its words many times: what is published is laid over the shipped texts once. */
const published = new WeakMap<PublishedTexts, i18n>()

const instanceWith = (locale: PaperLocale, texts: PublishedTexts): i18n => {
  // Over a copy: the shipped texts are shared with every other instance.
  const instance = instanceFor(escapeIn(locale), JSON.parse(JSON.stringify(shipped)) as typeof shipped)
  for (const [id, text] of texts) {
    const end = id.indexOf(':')
    instance.addResource(locale, id.slice(0, end), id.slice(end + 1), text, { silent: true })
  }
  published.set(texts, instance)
  return instance
}

const instanceOf = ({ locale, texts }: PaperVoice): i18n => {
  if (texts && texts.size > 0) return published.get(texts) ?? instanceWith(locale, texts)
  return locale === 'ar' ? rightToLeft : leftToRight
}

/** The texts of papers (`locales/<language>/papers.json`) in their reader's language; `enums:` names units and the like. */
export const paperWords = (voice: PaperVoice): TFunction<['papers', 'enums']> =>
  instanceOf(voice).getFixedT(voice.locale, ['papers', 'enums'])
