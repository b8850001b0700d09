import type { Form } from '../forms'
import type { ErrorToken } from '../token-kinds'
import type { Fix } from './finding'
import type { Prepared } from './prepared'
import { type Found, perForm, replacing, type Run, span } from './rule'

/** Names the text can mean: those of its source and those it uses itself. */
const knownNames = ({ sources, pairs }: Run): string[] => [
  ...new Set([...sources.map(([, source]) => source), ...pairs.map(({ own }) => own)].flatMap(namesOf)),
]
const namesOf = ({ variables }: Prepared): string[] => variables.map(({ name }) => name)

const isNameLetter = /[\w.]/

/** `{{name` or `{{name}`: the braces that are missing behind a name that is known. */
const closing = (form: Form, text: string, start: number, run: Run): Fix | undefined => {
  const blank = /^\s*/.exec(text.slice(start + 2))?.[0].length ?? 0
  const nameAt = start + 2 + blank
  const name = knownNames(run)
    .filter((one) => text.startsWith(one, nameAt) && !isNameLetter.test(text[nameAt + one.length] ?? ''))
    .sort((a, b) => b.length - a.length)[0]
  if (name === undefined) return undefined
  const end = nameAt + name.length
  return replacing(form, end, text[end] === '}' ? end + 1 : end, '}}')
}

const fixOf = (form: Form, own: Prepared, error: ErrorToken, run: Run): Fix | undefined => {
  const { start, end, raw } = error
  const inside = raw.replace(/^\{+/, '').replace(/\}+$/, '').trim()
  if (error.error === 'tripleBrace') return replacing(form, start, end, `{{${inside}}}`)
  if (error.error === 'spaceBeforeDash') return replacing(form, start, end, `{{- ${inside.slice(1).trim()}}}`)
  if (error.error === 'newline') return replacing(form, start, end, `{{${inside.replace(/\s+/g, ' ')}}}`)
  if (error.error === 'unclosed') return closing(form, own.text, start, run)
  if (error.error === 'unclosedNest') {
    const key = /^[\w.:-]+/.exec(own.text.slice(end))?.[0]
    return key === undefined ? undefined : replacing(form, end + key.length, end + key.length, ')')
  }
  if (error.error === 'empty') {
    const used = new Set(run.pairs.flatMap((pair) => namesOf(pair.own)))
    const left = knownNames(run).filter((name) => !used.has(name))
    return left.length === 1 ? replacing(form, start, end, `{{${left[0]}}}`) : undefined
  }
  const single = /\{(\w[\w.]*)$/.exec(own.text.slice(0, start))
  return single ? replacing(form, start - single[0].length, start, `{{${single[1]}`) : replacing(form, start, end, '')
}

/** What i18next leaves on screen as it is written. */
export const syntax = perForm('syntax', ({ form, own }, run) =>
  own.errors.map((error): Found => {
    const fix = fixOf(form, own, error, run)
    return {
      problem: `syntax.${error.error}`,
      at: span(error.start, error.end),
      params: { written: error.raw.slice(0, 40) },
      fixes: fix ? [fix] : [],
    }
  }),
)
