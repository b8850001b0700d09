/** Language versions a person can choose. */
export const locales = ['en', 'pl', 'de', 'ar'] as const

/** English with accents, drawn from right to left, and as names of keys: for those who build, and never stored. */
export const pseudoLocales = ['en-XA', 'ar-XB', 'en-XC'] as const

/** One of the language versions the portal is shipped with. */
export type Locale = (typeof locales)[number]

/** The shipped version nearest to a language: that of the language itself, whatever its region, else English. */
export const localeNear = (language: string): Locale =>
  locales.find((locale) => locale === language || locale === language.split('-')[0]) ?? 'en'
