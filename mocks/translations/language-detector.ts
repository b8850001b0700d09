import { detectorOf } from '@/domain/translations/checks/detector'
import type { CheckWorld } from '@/domain/translations/checks/input'

type Detect = NonNullable<CheckWorld['detect']>
let loaded: Promise<Detect> | undefined

const load = async (): Promise<Detect> => {
  const { detectAll, supportedLanguages, toISO2 } = await import('tinyld/light')
  return detectorOf({ guess: (text) => detectAll(text), languages: new Set(supportedLanguages.map(toISO2)) })
}

/** Tells which language a longer text is written in. Loaded when somebody first works on texts. */
export const languageDetector = (): Promise<Detect> => (loaded ??= load())
