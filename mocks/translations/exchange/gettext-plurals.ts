import { type PluralCategory, pluralCategories } from '@/domain/translations/forms'
import { categoriesOf, selectCategory } from '@/domain/translations/plural-forms'

/** How gettext counts: how many forms, and which of them a number has. */
export type GettextPlurals = { header: string; forms: number; indexOf(count: number): number }

const two = 'nplurals=2; plural=(n != 1);'
/** As the manual of gettext has them, by language. */
const headers: readonly (readonly [languages: string, header: string])[] = [
  ['ja ko zh vi th id ms lo my ka bo dz wo yo su', 'nplurals=1; plural=0;'],
  ['fr hy am fa gu hi kn zu ln mg ti wa ak pt-br uz', 'nplurals=2; plural=(n > 1);'],
  [
    'ru uk be sr hr bs',
    'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
  ],
  ['pl', 'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);'],
  ['cs sk', 'nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);'],
  [
    'ar',
    'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);',
  ],
  ['lt', 'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);'],
  ['lv', 'nplurals=3; plural=(n%10==0 || n%100>=11 && n%100<=19 ? 0 : n%10==1 && n%100!=11 ? 1 : 2);'],
  ['ro', 'nplurals=3; plural=(n==1 ? 0 : n==0 || n%100>0 && n%100<20 ? 1 : 2);'],
  ['sl', 'nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);'],
  ['ga', 'nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4);'],
  ['gd', 'nplurals=4; plural=(n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n>2 && n<20 ? 2 : 3);'],
  ['he', 'nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);'],
  [
    'mt',
    'nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n==0 || n%100>=3 && n%100<=10 ? 2 : n%100>=11 && n%100<=19 ? 3 : 4);',
  ],
  ['is mk', 'nplurals=2; plural=(n%10!=1 || n%100==11);'],
  ['cy', 'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);'],
]

/** The header for a language; languages gettext's manual does not name count one and more, or do not count. */
export const headerFor = (language: string): string => {
  const code = language.toLowerCase().replaceAll('_', '-')
  const [part = ''] = code.split('-')
  const known =
    headers.find(([languages]) => languages.split(' ').includes(code)) ??
    headers.find(([languages]) => languages.split(' ').includes(part))
  return known?.[1] ?? (categoriesOf(language).length === 1 ? 'nplurals=1; plural=0;' : two)
}

const tokensOf = (expression: string): string[] | null => {
  const tokens = expression.match(/\d+|n|\|\||&&|[=!<>]=|[<>?:()%*/+!-]/gu) ?? []
  return tokens.join('') === expression.replaceAll(/\s/gu, '') && tokens.length <= 400 ? tokens : null
}

const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
]
const operate = (operator: string, a: number, b: number): number => {
  if (operator === '||') return a || b ? 1 : 0
  if (operator === '&&') return a && b ? 1 : 0
  if (operator === '==') return Number(a === b)
  if (operator === '!=') return Number(a !== b)
  if (operator === '<') return Number(a < b)
  if (operator === '>') return Number(a > b)
  if (operator === '<=') return Number(a <= b)
  if (operator === '>=') return Number(a >= b)
  if (operator === '+') return a + b
  if (operator === '-') return a - b
  if (operator === '*') return a * b
  return b === 0 ? 0 : operator === '/' ? Math.trunc(a / b) : a % b
}

type Formula = (n: number) => number

/** Reads the formula of a header, which is C; null when it is none. Nothing of a file is ever run. */
function formulaOf(expression: string): Formula | null {
  const tokens = tokensOf(expression)
  if (!tokens) return null
  let at = 0
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false
    at += 1
    return true
  }
  const fail = (): never => {
    throw new SyntaxError('No formula')
  }
  const unary = (depth: number): Formula => {
    if (depth > 60) return fail()
    if (take('!')) {
      const inner = unary(depth + 1)
      return (n) => (inner(n) ? 0 : 1)
    }
    if (take('(')) {
      const inner = choice(depth + 1)
      return take(')') ? inner : fail()
    }
    if (take('n')) return (n) => n
    const number = tokens[at]
    if (number === undefined || !/^\d+$/u.test(number)) return fail()
    at += 1
    return () => Number(number)
  }
  const binary = (level: number, depth: number): Formula => {
    const operators = levels[level]
    if (!operators) return unary(depth)
    let left = binary(level + 1, depth)
    for (let next = tokens[at]; next !== undefined && operators.includes(next); next = tokens[at]) {
      const operator = next
      at += 1
      const [before, right] = [left, binary(level + 1, depth)]
      left = (n) => operate(operator, before(n), right(n))
    }
    return left
  }
  const choice = (depth: number): Formula => {
    if (depth > 60) return fail()
    const condition = binary(0, depth)
    if (!take('?')) return condition
    const yes = choice(depth + 1)
    if (!take(':')) return fail()
    const no = choice(depth + 1)
    return (n) => (condition(n) ? yes(n) : no(n))
  }
  try {
    const formula = choice(0)
    return at === tokens.length ? formula : null
  } catch {
    return null
  }
}

/** Reads `Plural-Forms` of a file. Null when it says nothing that can be understood. */
export function readPlurals(header: string): GettextPlurals | null {
  const match = /^\s*nplurals\s*=\s*(\d{1,2})\s*;\s*plural\s*=\s*([^;]{1,1000});?\s*$/u.exec(header)
  const formula = match && formulaOf(match[2] ?? '')
  const forms = Number(match?.[1])
  if (!formula || forms < 1 || forms > 10) return null
  return { header, forms, indexOf: (count) => Math.min(Math.max(formula(count), 0), forms - 1) }
}

export const pluralsFor = (language: string): GettextPlurals => {
  const plurals = readPlurals(headerFor(language))
  if (!plurals) throw new Error(`The header for ${language} is no header`)
  return plurals
}

const numbers = [...Array.from({ length: 201 }, (_, count) => count), 1000, 10_000, 1_000_000]

/**
 * Which form of the language each form of gettext is: the category most of its numbers have, a category once. Forms
 * gettext has beyond those of the language are null, as are the ones no number has.
 */
export function formsOfPlurals({ forms, indexOf }: GettextPlurals, language: string): (PluralCategory | null)[] {
  const counts = Array.from({ length: forms }, () => new Map<PluralCategory, number>())
  for (const count of numbers) {
    const category = selectCategory(language, count)
    const own = counts[indexOf(count)]
    own?.set(category, (own.get(category) ?? 0) + 1)
  }
  const best = counts
    .flatMap((own, index) => [...own].map(([category, times]) => ({ index, category, times })))
    .toSorted(
      (a, b) => b.times - a.times || pluralCategories.indexOf(a.category) - pluralCategories.indexOf(b.category),
    )
  const found: (PluralCategory | null)[] = counts.map(() => null)
  const taken = new Set<PluralCategory>()
  for (const { index, category } of best) {
    if (found[index] !== null || taken.has(category)) continue
    found[index] = category
    taken.add(category)
  }
  return found
}
