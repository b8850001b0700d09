import type { TextKeyId } from '@/domain/ids'
import { splitKey } from '@/domain/translations/keys'
import { nestsOf, tokenize } from '@/domain/translations/tokens'
import type { TextCatalogue } from './catalogue/catalogue'

/** Texts that nest a key with `$t()`, by the language they are in. */
export function nestedIn(
  catalogue: TextCatalogue,
  namespace: string,
  base: string,
): { keyId: TextKeyId; language: string }[] {
  const hits = new Uint8Array(catalogue.keys.length)
  // Few texts nest any other: only those are taken apart.
  for (const { code } of catalogue.languages) catalogue.haystack(code).find(['$t('], hits)
  const found: { keyId: TextKeyId; language: string }[] = []
  for (const [place, hit] of hits.entries()) {
    const key = catalogue.keys[place]
    if (hit === 0 || !key) continue
    for (const { code } of catalogue.languages) {
      const texts = Object.values(catalogue.column(code)?.now(place).forms ?? {})
      if (texts.some((text) => names(text, key.namespace, namespace, base)))
        found.push({ keyId: key.id, language: code })
    }
  }
  return found
}

const names = (text: string, own: string, namespace: string, base: string): boolean =>
  nestsOf(tokenize(text)).some(
    (nest) =>
      (nest.namespace ?? own) === namespace &&
      (nest.key === base || (nest.key !== '' && splitKey(nest.key).base === base)),
  )
