import { useQuery } from '@tanstack/react-query'
import { detectorOf } from '@/domain/translations/checks/detector'
import type { CheckWorld } from '@/domain/translations/checks/input'

const load = async () => {
  const { detectAll, supportedLanguages, toISO2 } = await import('tinyld/light')
  return detectorOf({ guess: (text) => detectAll(text), languages: new Set(supportedLanguages.map(toISO2)) })
}

/** Tells which language a longer text is written in; undefined until it is loaded, which nothing waits for. */
export const useLanguageDetector = (): CheckWorld['detect'] =>
  useQuery({ queryKey: ['languageDetector'], queryFn: load, staleTime: Infinity, networkMode: 'always' }).data
