/** What a text is written with: as in `init` of i18next, whose defaults these are. */
export type TokenOptions = {
  readonly prefix: string
  readonly suffix: string
  readonly unescapePrefix: string
  readonly formatSeparator: string
  readonly nestingPrefix: string
  readonly nestingSuffix: string
  readonly nestingOptionsSeparator: string
  readonly namespaceSeparator: string
  readonly keySeparator: string
  /** Whether `<0>`, `<bold>` and `<br/>` are markup, as `Trans` of react-i18next reads them. */
  readonly tags: boolean
}

export const defaultTokenOptions: TokenOptions = {
  prefix: '{{',
  suffix: '}}',
  unescapePrefix: '-',
  formatSeparator: ',',
  nestingPrefix: '$t(',
  nestingSuffix: ')',
  nestingOptionsSeparator: ',',
  namespaceSeparator: ':',
  keySeparator: '.',
  tags: true,
}

/** Where in the text something stands: `text.slice(start, end) === raw`. Offsets count UTF-16 units. */
type Placed = { readonly start: number; readonly end: number; readonly raw: string }

export type FormatOption = string | number | boolean

/** One format of `{{value, currency(EUR), other}}`, its options as i18next reads them. */
export type FormatCall = Placed & {
  /** Lower case, as i18next looks it up. */
  readonly name: string
  readonly options: Readonly<Record<string, FormatOption>>
  /** What stands between the parentheses; null without any. */
  readonly optionsRaw: string | null
}

export type TextToken = Placed & { readonly kind: 'text' }

/** `{{name}}`, `{{- name}}`, `{{a.b, currency(EUR)}}`. */
export type VariableToken = Placed & {
  readonly kind: 'variable'
  /** With its path: `customer.name`. */
  readonly name: string
  readonly path: readonly string[]
  readonly nameStart: number
  readonly nameEnd: number
  /** `{{- name}}`: i18next does not escape the value. */
  readonly unescaped: boolean
  readonly formats: readonly FormatCall[]
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** `$t(ns:key, {"count": {{count}}}, uppercase)`. */
export type NestToken = Placed & {
  readonly kind: 'nest'
  /** null: the namespace of the text itself. */
  readonly namespace: string | null
  /** Without the namespace; raw, with its `{{…}}`, where `dynamic`. */
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  /** The key holds variables: which text is meant shows only while running. */
  readonly dynamic: boolean
  readonly optionsRaw: string | null
  /** As i18next parses them, a variable read as a number; null without options and with an error. */
  readonly options: Readonly<Record<string, JsonValue>> | null
  /** The options are not JSON: i18next prints key and options on screen. */
  readonly optionsError: boolean
  readonly formats: readonly FormatCall[]
  /** Variables (and errors) within the parentheses, with their offsets in the whole text. */
  readonly inner: readonly Token[]
}

/** `<0>`, `</0>`, `<br/>`, `<bold class="x">`. A void element (`<br>`) counts as self-closing. */
export type TagToken = Placed & {
  readonly kind: 'tag'
  readonly shape: 'open' | 'close' | 'self'
  readonly name: string
  readonly attributesRaw: string
  readonly inner: readonly Token[]
}

/** Everything that i18next leaves on screen as it is written. */
export const tokenErrors = [
  /** `{{` that nothing closes, or in which another one opens. */
  'unclosed',
  /** `{{}}`, `{{ }}`, `{{, number}}`. */
  'empty',
  /** A line break between `{{` and `}}`. */
  'newline',
  /** `{{{name}}}`. */
  'tripleBrace',
  /** `{{ - name}}`: the dash must follow the braces at once. */
  'spaceBeforeDash',
  /** `}}` that nothing opened. */
  'stray',
  /** `$t(` without its end, or with an odd quote or too deep parentheses in it. */
  'unclosedNest',
] as const
export type TokenError = (typeof tokenErrors)[number]

export type ErrorToken = Placed & { readonly kind: 'error'; readonly error: TokenError }

export type Token = TextToken | VariableToken | NestToken | TagToken | ErrorToken
