type Keyed = ReadonlyMap<string, string>
/** Texts of a language by namespace and flat key, in the order of the files. */
export type LanguageFiles = ReadonlyMap<string, Keyed>

// One file for each language: nothing of it is loaded before somebody works on texts.
const loaders: Readonly<Record<string, () => Promise<{ files: Readonly<Record<string, unknown>> }>>> = {
  en: () => import('./shipped/en'),
  pl: () => import('./shipped/pl'),
  ar: () => import('./shipped/ar'),
  de: () => import('./shipped/de'),
}

const loaded = new Map<string, Promise<LanguageFiles>>()

/** Texts of a language as they come with the product; nothing for a language that does not. */
export const shippedTexts = (language: string): Promise<LanguageFiles> => {
  const known = loaded.get(language) ?? load(language)
  loaded.set(language, known)
  return known
}

/** The same as it stands in the files, by namespace. */
export const nestedTexts = async (language: string): Promise<ReadonlyMap<string, unknown>> => {
  const files = (await loaders[language]?.())?.files ?? {}
  return new Map(Object.entries(files).map(([path, texts]) => [/([^/]+)\.json$/.exec(path)?.[1] ?? path, texts]))
}

const load = async (language: string): Promise<LanguageFiles> =>
  new Map([...(await nestedTexts(language))].map(([name, texts]): [string, Keyed] => [name, new Map(flat(texts))]))

function* flat(texts: unknown, prefix = ''): Generator<[string, string]> {
  if (typeof texts === 'string') yield [prefix, texts]
  else if (typeof texts === 'object' && texts !== null)
    for (const [key, value] of Object.entries(texts)) yield* flat(value, prefix === '' ? key : `${prefix}.${key}`)
}
