import { type PaperVoice, paperWords } from '@mocks/pdf/paper-words'

/** The word for a unit of sale; one the portal does not know is written as the ERP writes it. */
export const unitWord = (unit: string, voice: PaperVoice): string =>
  paperWords(voice)(`enums:unit.${unit as 'pc'}`, { defaultValue: unit })
