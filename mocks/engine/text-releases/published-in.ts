import type { Tx } from '@mocks/store/tx'
import { publishedPatch } from './published'

/** Texts of a language that releases changed, by `namespace:key`; a text they took away is as it was shipped. */
export type PublishedTexts = ReadonlyMap<string, string>

/** What releases say otherwise than the shipped texts, in some namespaces of one language. */
export const publishedIn = async (tx: Tx, language: string, namespaces: readonly string[]): Promise<PublishedTexts> =>
  new Map(
    [...(await publishedPatch(tx, language))].flatMap(([id, text]): [string, string][] =>
      text !== null && namespaces.includes(id.slice(0, id.indexOf(':'))) ? [[id, text]] : [],
    ),
  )

/** Namespaces a paper takes its words from: the reasons of returns are those of their pages. */
const ofPapers = ['papers', 'enums', 'returns']

/** Of the namespaces that papers are worded with. */
export const publishedOnPaper = (tx: Tx, language: string): Promise<PublishedTexts> =>
  publishedIn(tx, language, ofPapers)
