import type { TextFormat, TextLoss } from '@/domain/translations/exchange'
import { textsThatAreGroups } from './json-format'
import { formsLeftOut } from './po-format'
import { fullName, type OutText } from './unit'

export type Loss = { kind: TextLoss; language: string | null; texts: number; keys: string[] }

const shown = 5
const lossOf = (kind: TextLoss, language: string | null, texts: readonly OutText[]): Loss[] =>
  texts.length === 0
    ? []
    : [
        {
          kind,
          language,
          texts: texts.length,
          keys: [...new Set(texts.map(({ namespace, key }) => fullName(namespace, key)))].slice(0, shown),
        },
      ]

/** What a format has no place for, of these texts: to be told before anybody relies on the file. */
export function lossesOf(texts: ReadonlyMap<string, readonly OutText[]>, format: TextFormat): Loss[] {
  const all = [...texts.values()].flat()
  const said = all.filter(({ text }) => text !== '')
  const once = [...new Map(all.map((text) => [fullName(text.namespace, text.key), text])).values()]
  const isJson = format === 'jsonNested' || format === 'jsonFlat'
  const hidden = lossOf(
    'hidden',
    null,
    said.filter(({ state }) => state === 'hidden'),
  )
  if (isJson)
    return [
      ...(format === 'jsonNested'
        ? [...Map.groupBy(once, ({ namespace }) => namespace).values()].flatMap(groupsIn)
        : []),
      ...lossOf(
        'states',
        null,
        said.filter(({ state, isOutdated }) => state === 'translated' || isOutdated),
      ),
      ...lossOf(
        'descriptions',
        null,
        once.filter(({ description }) => description !== ''),
      ),
      ...lossOf(
        'limits',
        null,
        once.filter(({ maxLength }) => maxLength !== null),
      ),
      ...lossOf(
        'comments',
        null,
        all.filter(({ comments }) => comments.length > 0),
      ),
      ...lossOf(
        'source',
        null,
        said.filter(({ isOutdated }) => isOutdated),
      ),
      ...hidden,
    ]
  if (format === 'po')
    return [
      ...[...texts].flatMap(([language, own]) => {
        const lost = formsLeftOut(language, [...new Set(own.map(({ form }) => form))])
        const gone = own.filter(({ form, text }) => text !== '' && lost.includes(form))
        return lossOf('gettextForm', language, gone)
      }),
      ...lossOf(
        'ordinalApart',
        null,
        once.filter(({ form }) => form.startsWith('ordinal_')),
      ),
      ...lossOf(
        'limits',
        null,
        once.filter(({ maxLength }) => maxLength !== null),
      ),
      ...hidden,
    ]
  return hidden
}

const groupsIn = (texts: readonly OutText[]): Loss[] => {
  const names = new Set(textsThatAreGroups(new Set(texts.map(({ key }) => key))))
  return lossOf(
    'bothTextAndGroup',
    null,
    texts.filter(({ key }) => names.has(key)),
  )
}
