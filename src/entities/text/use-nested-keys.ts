import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ApiProblem } from '@/api/problem'
import type { TextKey } from '@/contract/admin/translations/text-parts'
import type { TextKeyId } from '@/domain/ids'
import { splitKey } from '@/domain/translations/keys'
import type { Forms } from '@/domain/translations/forms'
import { textKeyIdOf } from '@/domain/translations/text-states'
import { nestsOf, tokenize } from '@/domain/translations/tokens'
import { useStable } from '@/shared/lib/use-stable'
import { textQueries } from './text.queries'

/** More than any text nests; a guard against texts that nest each other without end. */
const most = 24

/** Keys that a text names with `$t()`; what is put together while running is nobody's to know. */
export const nestedIn = (forms: Forms, namespace: string): TextKeyId[] =>
  Object.values(forms).flatMap((text) =>
    text.includes('$t(')
      ? nestsOf(tokenize(text))
          .filter(({ dynamic, key }) => !dynamic && key !== '')
          .map((nest) => textKeyIdOf(nest.namespace ?? namespace, nest.key) as TextKeyId)
      : [],
  )

/** Those of the keys, of what they nest in turn, and so on, that are known by now. */
export const useNestedKeys = (
  forms: Forms,
  namespace: string,
  languages: readonly string[],
  also: readonly TextKeyId[],
) => {
  const start = [...new Set([...nestedIn(forms, namespace), ...also])]
  const loaded = new Map<TextKeyId, TextKey | null>()
  const asked = useQueries({
    queries: start.slice(0, most).map((keyId) => textQueries.key(keyId)),
    combine: (results) => ({
      keys: results.map(({ data, error }) => data ?? (ApiProblem.is(error, 'resource/not-found') ? null : undefined)),
    }),
  })
  start.forEach((keyId, index) => {
    const key = asked.keys[index]
    if (key !== undefined) loaded.set(keyId, key)
  })
  const deeper = [...loaded.values()].flatMap((key) =>
    key
      ? key.texts
          .filter(({ language }) => languages.includes(language))
          .flatMap((text) => nestedIn(text.forms, key.namespace))
      : [],
  )
  const second = [...new Set(deeper)].filter((keyId) => !loaded.has(keyId)).slice(0, most)
  const more = useQueries({
    queries: second.map((keyId) => textQueries.key(keyId)),
    combine: (results) => ({ keys: results.map(({ data }) => data) }),
  })
  second.forEach((keyId, index) => {
    const key = more.keys[index]
    if (key) loaded.set(keyId, key)
  })
  const isReady = start.every((keyId) => loaded.has(keyId))
  const known = useStable([...loaded])
  return useMemo(() => {
    const byId = new Map(known)
    return {
      keys: [...byId.values()].filter((key) => key !== null),
      /** Every key that the text names itself is known to be there or not. */
      isReady,
      find: (ns: string, base: string): TextKey | undefined =>
        byId.get(textKeyIdOf(ns, base) as TextKeyId) ??
        byId.get(textKeyIdOf(ns, splitKey(base).base) as TextKeyId) ??
        undefined,
    }
  }, [known, isReady])
}
export type NestedKeys = ReturnType<typeof useNestedKeys>
