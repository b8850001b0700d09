import type { Id } from '@/domain/ids'
import { createCatalogue, type TextCatalogue } from '@mocks/engine/translations/catalogue/catalogue'
import { findTexts, type TextFilter } from '@mocks/engine/translations/catalogue/find-texts'
import { defaultCheckSettings } from '@/domain/translations/checks/settings'
import { madeUpLanguages, textLanguages } from '@mocks/seed/text-languages'
import { madeUpTexts } from '@mocks/translations/made-up-texts'

export type TextTime = { name: string; firstMs: number; medianMs: number }

/** A catalogue of made-up texts: so many keys in ten languages. */
function madeUp(keys: number): TextCatalogue {
  const languages = [...textLanguages, ...madeUpLanguages]
  const files = new Map(languages.map(({ code }) => [code, madeUpTexts(code, keys)]))
  const settings = { id: 'textSettings' as Id<'TextSettings'>, version: 0, checks: defaultCheckSettings }
  return createCatalogue({
    ...{ languages, files, businessNamespaces: new Set(), uses: null, keys: [], texts: [], comments: [], glossary: [] },
    settings: { ...settings, reviewerIsAnother: true, reviewedIsProtected: false },
  })
}

const filters: Record<string, TextFilter> = {
  everything: {},
  'a word in every text': { q: 'basket' },
  'a rare word': { q: '49999' },
  'a word of one language': { q: 'de:größer' },
  'a pattern, and not a key': { q: 'de:"auftrag*griff" -key:group7' },
  'a namespace and a state': { namespace: ['sample-003', 'sample-050'], state: ['reviewed'] },
  untranslated: { view: 'untranslated' },
}

/** How long filters take, in milliseconds of a stopwatch; the first time makes what is looked into. */
export function textTimes(keys: number, stopwatch: () => number, repetitions = 15): TextTime[] {
  const timed = (work: () => unknown): number => {
    const from = stopwatch()
    work()
    return stopwatch() - from
  }
  let catalogue: TextCatalogue | undefined
  const builtMs = timed(() => (catalogue = madeUp(keys)))
  const times: TextTime[] = [{ name: 'make texts and catalogue', firstMs: builtMs, medianMs: builtMs }]
  for (const [name, filter] of Object.entries(filters)) {
    const taken = Array.from({ length: repetitions }, () =>
      timed(() => catalogue && findTexts(catalogue, { language: 'pl', ...filter })),
    )
    times.push({ name, firstMs: taken[0] ?? 0, medianMs: taken.toSorted((a, b) => a - b)[repetitions >> 1] ?? 0 })
  }
  return times
}
