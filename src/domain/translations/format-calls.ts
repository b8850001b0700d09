import type { FormatCall, FormatOption } from './token-kinds'

/** `Number('x')` as i18next asks for it: everything that is not NaN becomes a whole number (0.5 → 0). */
const optionValue = (text: string): FormatOption => {
  const value = text.trim().replace(/^'+|'+$/g, '')
  if (value === 'true') return true
  if (value === 'false') return false
  return Number.isNaN(Number(value)) ? value : Number.parseInt(value, 10)
}

const optionsOf = (name: string, text: string): Record<string, FormatOption> => {
  if (name === 'currency' && !text.includes(':')) return { currency: text.trim() }
  if (name === 'relativetime' && !text.includes(':')) return { range: text.trim() }
  const options: Record<string, FormatOption> = Object.create(null) as Record<string, FormatOption>
  for (const option of text.split(';')) {
    if (option === '') continue
    const [key = '', ...rest] = option.split(':')
    const value = optionValue(rest.join(':'))
    // Of a text that is given twice the first one stays, unless it is empty; numbers and booleans replace it.
    if (typeof value !== 'string' || !options[key.trim()]) options[key.trim()] = value
  }
  return { ...options }
}

const formatCall = (raw: string, start: number): FormatCall => {
  const placed = { start, end: start + raw.length, raw }
  const parts = raw.split('(')
  const name = (parts[0] ?? '').toLowerCase().trim()
  const inside = parts[1]
  if (inside === undefined) return { ...placed, name, options: {}, optionsRaw: null }
  // What i18next cuts off is the last character, whatever it is, and everything from a second `(`.
  const optionsRaw = inside.slice(0, -1)
  return { ...placed, name, options: optionsOf(name, optionsRaw), optionsRaw }
}

/**
 * The chain of formats behind the name: `currency(EUR), uppercase`. Parts that a separator within parentheses cut are
 * put together again.
 * @param start Where the text stands in the whole.
 */
export const formatCalls = (text: string, start: number, separator: string): FormatCall[] => {
  const calls: FormatCall[] = []
  const parts = text.split(separator)
  let at = start
  for (let index = 0; index < parts.length; index++) {
    let part = parts[index] ?? ''
    while (part.includes('(') && !part.includes(')') && index + 1 < parts.length)
      part = `${part}${separator}${parts[++index]}`
    calls.push(formatCall(part, at))
    at += part.length + separator.length
  }
  return calls
}
