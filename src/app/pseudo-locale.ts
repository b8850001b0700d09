import type { pseudoLocales } from '@/domain/locales'
import { type PseudoKind, pseudoTexts, type TextTree } from '@/domain/translations/pseudo'

const kinds: Record<(typeof pseudoLocales)[number], PseudoKind> = {
  'en-XA': 'accented',
  'ar-XB': 'bidi',
  'en-XC': 'keys',
}

/** The English texts of a namespace made strange, so that what is not translated and tight boxes show. */
export const pseudoNamespace = (texts: TextTree, locale: string, namespace: string): TextTree =>
  pseudoTexts(texts, kinds[locale as keyof typeof kinds], namespace)
