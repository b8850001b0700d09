import type { PaperLocale } from '@mocks/pdf/model'
import { paperWords } from '@mocks/pdf/paper-words'

/** The word for a unit of sale; one the portal does not know is written as the ERP writes it. */
export const unitWord = (unit: string, locale: PaperLocale): string =>
  paperWords(locale)(`enums:unit.${unit as 'pc'}`, { defaultValue: unit })
