import { nestedTexts } from './shipped-texts'

/** A file of texts as it is shipped, letter by letter: all of them are written as `JSON.stringify` does. */
export const shippedSource = async (language: string, namespace: string): Promise<string | undefined> => {
  const texts = (await nestedTexts(language)).get(namespace)
  return texts === undefined ? undefined : `${JSON.stringify(texts, null, 2)}\n`
}
