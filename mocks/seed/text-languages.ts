import { locales } from '@/domain/locales'
import type { Id } from '@/domain/ids'
import type { TextLanguageRow } from '@mocks/store/rows/text-releases'

const nativeNames: Readonly<Record<(typeof locales)[number], string>> = {
  en: 'English',
  pl: 'Polski',
  de: 'Deutsch',
  ar: 'العربية',
}

const languageRow = (code: string, parts: Omit<TextLanguageRow, 'id' | 'version' | 'code' | 'fallback'>) => ({
  id: `language_${code}` as Id<'TextLanguage'>,
  version: 1,
  code,
  fallback: code === 'en' ? [] : ['en'],
  ...parts,
})

/** Those whose texts come with the product. */
export const textLanguages: TextLanguageRow[] = locales.map((code) =>
  languageRow(code, {
    nativeName: nativeNames[code],
    direction: code === 'ar' ? 'rtl' : 'ltr',
    ...{ state: 'published', shipped: true, addedAt: null, addedBy: null },
  }),
)

const madeUp = { fr: 'Français', es: 'Español', cs: 'Čeština', uk: 'Українська', it: 'Italiano', sv: 'Svenska' }

/** Those that come with made-up texts, to try the workbench with many of both. They are offered to nobody. */
export const madeUpLanguages: TextLanguageRow[] = Object.entries(madeUp).map(([code, nativeName]) =>
  languageRow(code, {
    nativeName,
    direction: 'ltr',
    ...{ state: 'draft', shipped: false, addedAt: null, addedBy: null },
  }),
)
