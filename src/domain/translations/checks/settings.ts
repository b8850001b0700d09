import { type Check, type Problem, type Severity, checkOf, severityOfProblem } from './vocabulary'

export const weights = ['error', 'warning', 'info', 'off'] as const
/** What a check weighs by the settings: a severity for all it finds, or nothing. */
export type Weight = (typeof weights)[number]

export const formsOfAddress = ['formal', 'informal', 'any'] as const
/** How people are spoken to: `Sie` or `du`, `Pan`/`Pani` or `ty`. `any`: one text must not mix them. */
export type FormOfAddress = (typeof formsOfAddress)[number]

type LanguageCheckSettings = {
  readonly weights: Readonly<Partial<Record<Check, Weight>>>
  readonly address: FormOfAddress
  /** Words that may stand twice in a row. */
  readonly repeatedWords: readonly string[]
  /** Texts that may equal their source. */
  readonly sameAsSource: readonly string[]
  /** Characters from which on a text surely breaks into lines, so that words must be kept together. */
  readonly breaksBeyond: number
}

export type CheckSettings = {
  readonly weights: Readonly<Partial<Record<Check, Weight>>>
  /** Names that are written alike in every language. */
  readonly brands: readonly string[]
  /** Variables that hold the number a text is counted by. */
  readonly countNames: readonly string[]
  /** Formats the portal adds to those of i18next. */
  readonly formats: readonly string[]
  /** Whether the portal escapes values: `interpolation.escapeValue` of i18next. */
  readonly escapesValues: boolean
  /** Where `$t(key)` looks when its own namespace has no such key. */
  readonly defaultNamespace: string
  readonly languages: Readonly<Record<string, Partial<LanguageCheckSettings>>>
}

export const defaultCheckSettings: CheckSettings = {
  weights: {},
  brands: [
    'Portico',
    'ERP',
    'RMA',
    'SKU',
    'PDF',
    'CSV',
    'IBAN',
    'SWIFT',
    'BIC',
    'API',
    'JSON',
    'XML',
    'E-mail',
    'American Express',
    'Visa',
    'Mastercard',
  ],
  countNames: ['count', 'formatted'],
  formats: [],
  escapesValues: false,
  defaultNamespace: 'common',
  languages: {
    de: { address: 'formal', repeatedWords: ['die', 'der', 'das', 'sie'] },
    pl: { address: 'any', repeatedWords: ['co'] },
    en: { repeatedWords: ['that', 'had'] },
    ar: {},
  },
}

/** The settings that count for one language. */
export type LanguageChecks = LanguageCheckSettings & Omit<CheckSettings, 'languages'>

/** The settings of one language: its own over those of its language without region, over those for all. */
export const checksFor = (settings: CheckSettings, language: string): LanguageChecks => {
  const part = language.split('-')[0] ?? language
  const own = { ...settings.languages[part], ...settings.languages[language] }
  return {
    brands: settings.brands,
    countNames: settings.countNames,
    formats: settings.formats,
    escapesValues: settings.escapesValues,
    defaultNamespace: settings.defaultNamespace,
    address: own.address ?? 'any',
    repeatedWords: own.repeatedWords ?? [],
    sameAsSource: own.sameAsSource ?? [],
    breaksBeyond: own.breaksBeyond ?? 160,
    weights: { ...settings.weights, ...own.weights },
  }
}

/** Whether nobody wants to hear of it. */
export const isOff = (settings: LanguageChecks, check: Check): boolean => settings.weights[check] === 'off'

/** What a problem weighs by the settings; null where its check is off. */
export const weightOf = (settings: LanguageChecks, problem: Problem): Severity | null => {
  const weight = settings.weights[checkOf(problem)]
  if (weight === 'off') return null
  return weight ?? severityOfProblem(problem)
}
