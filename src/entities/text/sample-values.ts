import type { VariableToken } from '@/domain/translations/token-kinds'
import { sampleFigures } from '@/shared/i18n/sample-figures'

type Maker = (language: string) => string | number | Date | readonly string[]

const sampleDay = new Date(Date.UTC(2026, 8, 23, 14, 30))
const date: Maker = (language) => sampleFigures.date(language, sampleDay)

/** What i18next itself formats is given as a value, not as words. */
const byFormat: Readonly<Record<string, Maker>> = {
  number: () => 1284.5,
  currency: () => 1284.5,
  datetime: () => sampleDay,
  relativetime: () => 3,
  list: () => ['A-1040', 'A-2210', 'B-7'],
}

/** By what a name usually stands for, longest likely wording first: a text that fits these fits the rest. */
const byName: readonly (readonly [RegExp, Maker])[] = [
  [/count$/i, () => 3],
  [/e?mail$/i, () => 'katharina.oberlaender@example.com'],
  [/(amount|price|total|balance|limit|value|money|sum|credit|due|left|paid|open)$/i, sampleFigures.amount],
  [/(date|day|from|to|until|since|at|on|when|begin|end|month)$/i, date],
  [/(percent|share|ratio)$/i, sampleFigures.percent],
  [/(days|hours|minutes|seconds|quantity|formatted|number of|max|min|page|size|position|index)$/i, () => 12],
  [/(order|invoice|number|sku|reference|code|id)$/i, () => 'SO-104233'],
  [/(company|customer|contractor|branch)$/i, () => 'Oberländer & Söhne Fensterbau GmbH'],
  [/(name|names|person|user|by|who|people|owner|author)$/i, () => 'Katharina Oberländer'],
]

/** A value to show a text with: what its format takes, else what its name promises, else the name itself. */
export const sampleValue = ({ name, path, formats }: VariableToken, language: string): ReturnType<Maker> => {
  const formatted = formats.map((format) => byFormat[format.name]).find(Boolean)
  const last = path.at(-1) ?? name
  const maker = formatted ?? byName.find(([pattern]) => pattern.test(last))?.[1]
  return maker ? maker(language) : last
}

/** Values by their paths as i18next reads them: `customer.name` within `customer`. */
export const nestedValues = (flat: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const made: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(flat)) {
    const path = name.split('.')
    let at = made
    for (const step of path.slice(0, -1)) {
      const next = at[step]
      at = (at[step] = typeof next === 'object' && next !== null ? next : Object.create(null)) as Record<
        string,
        unknown
      >
    }
    at[path.at(-1) ?? name] = value
  }
  return made
}
