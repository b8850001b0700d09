import { useDeferredValue, useMemo, useState } from 'react'
import type { TextKey } from '@/contract/admin/translations/text-parts'
import { exampleCount } from '@/domain/translations/plural-forms'
import type { Forms } from '@/domain/translations/forms'
import { tokenize, variablesOf } from '@/domain/translations/tokens'
import { type LanguageTexts, physicalTexts, textRunner, type Values } from '@/entities/text/run-text'
import { nestedValues, sampleValue } from '@/entities/text/sample-values'
import type { NestedKeys } from '@/entities/text/use-nested-keys'

type Options = { textKey: TextKey; language: string; chain: readonly string[]; forms: Forms; nested: NestedKeys }

const addKey = (texts: Record<string, Record<string, Record<string, string>>>, key: TextKey): void => {
  for (const { language, forms, state } of key.texts) {
    if (state === 'hidden') continue
    const spaces = (texts[language] ??= {})
    Object.assign((spaces[key.namespace] ??= {}), physicalTexts(key.base, forms))
  }
}

/** What the portal would show of the text as it is typed, in its language and in all the others. */
export const usePreview = ({ textKey, language, chain, forms, nested }: Options) => {
  const typed = useDeferredValue(forms)
  const [typedValues, setValues] = useState<Readonly<Record<string, string>>>({})
  const isOrdinalOnly = textKey.counts === 'ordinal'
  const [count, setCount] = useState<number | null>(null)
  const [ordinal, setOrdinal] = useState(isOrdinalOnly)
  const own = textKey.contextOf === null ? null : textKey.base.slice(textKey.contextOf.length + 1)
  const [chosenContext, setContext] = useState<string | null>(null)
  const context = chosenContext ?? own ?? ''
  const counts = textKey.counts !== 'no'
  const shownCount = count ?? exampleCount(language, 'few') ?? exampleCount(language, 'other') ?? 3

  const variables = useMemo(() => {
    const every = [typed, ...textKey.texts.map((text) => text.forms)].flatMap((each) =>
      Object.values(each).flatMap((text) => variablesOf(tokenize(text))),
    )
    return [...new Map(every.map((variable) => [variable.name, variable])).values()]
  }, [typed, textKey])

  const texts = useMemo(() => {
    const all: Record<string, Record<string, LanguageTexts[string]>> = {}
    for (const key of [...nested.keys, textKey]) addKey(all as never, key)
    // What is typed stands for what is saved.
    const saved = textKey.texts.find((text) => text.language === language)
    const space: Record<string, string> = { ...all[language]?.[textKey.namespace] }
    for (const key of Object.keys(physicalTexts(textKey.base, saved?.forms ?? {}))) delete space[key]
    all[language] = { ...all[language], [textKey.namespace]: { ...space, ...physicalTexts(textKey.base, typed) } }
    return all
  }, [textKey, typed, language, nested.keys])

  const base = textKey.contextOf ?? textKey.base
  const valuesFor = (code: string, number: number): Values => {
    const samples = Object.fromEntries(
      variables.map((variable) => [variable.name, typedValues[variable.name] ?? sampleValue(variable, code)]),
    )
    return {
      ...nestedValues(samples),
      ...(counts ? { count: number, ordinal } : {}),
      ...(context ? { context } : {}),
    }
  }
  const run = (code: string, codes: readonly string[], number = shownCount) =>
    textRunner(codes, texts)(textKey.namespace, base, valuesFor(code, number))
  return {
    counts,
    count: shownCount,
    setCount,
    ordinal,
    setOrdinal,
    mayChooseOrdinal: textKey.counts === 'both',
    context,
    setContext,
    contexts: own === null ? textKey.variants.map((id) => id.slice(textKey.id.length + 1)) : [own],
    /** The number has a field of its own. */
    variables: variables.filter(({ name }) => !(counts && name === 'count')),
    valueOf: (name: string) => String(valuesFor(language, shownCount)[name] ?? typedValues[name] ?? ''),
    setValue: (name: string, value: string) => setValues((before) => ({ ...before, [name]: value })),
    shown: run(language, chain),
    runFor: (code: string, codes: readonly string[]) => run(code, codes),
    runWith: (number: number) => run(language, chain, number),
  }
}
export type Preview = ReturnType<typeof usePreview>
