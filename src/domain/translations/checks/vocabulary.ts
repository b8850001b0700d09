/** How much a finding weighs: an error keeps a text from being published, the others only tell. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

export const checkGroups = ['code', 'plural', 'keys', 'wording', 'typography', 'together', 'state'] as const
export type CheckGroup = (typeof checkGroups)[number]

type CheckEntry = { group: CheckGroup; problems: Readonly<Record<string, Severity>> }

/**
 * Every check with the problems it can find and how much each weighs unless the settings say otherwise. In the order of
 * translations.md 1.4; number 45, spelling, is left out.
 */
export const checkTable = {
  syntax: {
    group: 'code',
    problems: {
      unclosed: 'error',
      empty: 'error',
      newline: 'error',
      tripleBrace: 'error',
      spaceBeforeDash: 'error',
      unclosedNest: 'error',
      stray: 'warning',
    },
  },
  placeholders: {
    group: 'code',
    problems: { missing: 'error', extra: 'error', renamed: 'error', missingInForm: 'warning' },
  },
  count: { group: 'code', problems: { missing: 'error', missingInSome: 'warning' } },
  escaping: { group: 'code', problems: { exposed: 'error', switchedOff: 'warning', switchedOn: 'warning' } },
  format: { group: 'code', problems: { unknown: 'error', different: 'error', missing: 'error', extra: 'error' } },
  formatOptions: {
    group: 'code',
    problems: { comma: 'error', unknownOption: 'error', badValue: 'error', noCurrency: 'error', fraction: 'error' },
  },
  nestingTarget: { group: 'code', problems: { missing: 'error', untranslated: 'warning', different: 'warning' } },
  nestingCycle: { group: 'code', problems: { cycle: 'error' } },
  nestingOptions: { group: 'code', problems: { notJson: 'error' } },
  nestingInjection: { group: 'code', problems: { injection: 'error' } },
  nestingNeeds: { group: 'code', problems: { values: 'warning', count: 'warning' } },
  pluralMissing: { group: 'plural', problems: { missing: 'error' } },
  pluralExtra: { group: 'plural', problems: { extra: 'warning' } },
  pluralOptional: { group: 'plural', problems: { missing: 'info' } },
  pluralMixed: { group: 'plural', problems: { mixed: 'warning' } },
  oldPlural: { group: 'plural', problems: { plural: 'error', index: 'error' } },
  ordinalIncomplete: { group: 'plural', problems: { missing: 'warning' } },
  pluralSame: { group: 'plural', problems: { same: 'info' } },
  context: { group: 'keys', problems: { missing: 'warning', extra: 'warning' } },
  keyCollision: { group: 'keys', problems: { collision: 'error' } },
  keySeparator: { group: 'keys', problems: { separator: 'warning' } },
  suffixLookalike: { group: 'keys', problems: { lookalike: 'info' } },
  empty: { group: 'wording', problems: { empty: 'warning', blank: 'warning' } },
  sameAsSource: { group: 'wording', problems: { same: 'info' } },
  spaces: {
    group: 'typography',
    problems: {
      leading: 'warning',
      trailing: 'warning',
      double: 'warning',
      leadingMissing: 'warning',
      trailingMissing: 'warning',
      invisible: 'warning',
      control: 'warning',
      bidi: 'warning',
      tab: 'warning',
    },
  },
  newlines: {
    group: 'typography',
    problems: { leading: 'warning', trailing: 'warning', fewer: 'warning', more: 'warning' },
  },
  endPunctuation: { group: 'typography', problems: { missing: 'warning', extra: 'warning', different: 'warning' } },
  balance: { group: 'typography', problems: { unopened: 'warning', unclosed: 'warning' } },
  numbers: { group: 'wording', problems: { missing: 'warning', extra: 'warning', changed: 'warning' } },
  links: { group: 'wording', problems: { missing: 'warning', extra: 'warning', changed: 'warning' } },
  tags: {
    group: 'code',
    problems: {
      missing: 'error',
      extra: 'error',
      unclosed: 'error',
      unopened: 'error',
      crossed: 'error',
      selfClosing: 'error',
      nesting: 'error',
    },
  },
  unsafeHtml: { group: 'code', problems: { element: 'error', attribute: 'error', link: 'error', style: 'error' } },
  firstLetter: { group: 'typography', problems: { upper: 'info', lower: 'info' } },
  repeatedWord: { group: 'wording', problems: { repeated: 'info' } },
  length: { group: 'wording', problems: { characters: 'error', width: 'warning' } },
  inconsistent: { group: 'together', problems: { inconsistent: 'info' } },
  reused: { group: 'together', problems: { reused: 'info' } },
  glossary: { group: 'wording', problems: { required: 'warning', forbidden: 'warning', keep: 'warning' } },
  wasTranslated: { group: 'state', problems: { emptied: 'warning' } },
  outdated: { group: 'state', problems: { outdated: 'warning' } },
  typography: { group: 'typography', problems: { dots: 'info', quotes: 'info', apostrophe: 'info' } },
  spacing: { group: 'typography', problems: { beforeMark: 'info', oneLetterWord: 'info', beforeUnit: 'info' } },
  address: { group: 'wording', problems: { mixed: 'info', informal: 'info', formal: 'info' } },
  language: {
    group: 'wording',
    problems: { mixedScripts: 'warning', wrongScript: 'warning', wrongLanguage: 'warning' },
  },
  isolation: { group: 'typography', problems: { placeholder: 'info' } },
  hardCoded: { group: 'wording', problems: { currency: 'info', date: 'info', number: 'info' } },
  unpluralised: { group: 'plural', problems: { number: 'warning' } },
  manyProblems: { group: 'together', problems: { languages: 'info' } },
  usage: { group: 'keys', problems: { unused: 'warning', absent: 'warning' } },
} as const satisfies Record<string, CheckEntry>

export type Check = keyof typeof checkTable
export const checks = Object.keys(checkTable) as readonly Check[]

/** Which sentence explains a finding: the check and its problem, `placeholders.renamed`. */
export type Problem = { [C in Check]: `${C}.${keyof (typeof checkTable)[C]['problems'] & string}` }[Check]

/** What a check can find. */
export const problemsOf = (check: Check): readonly Problem[] =>
  Object.keys(checkTable[check].problems).map((problem) => `${check}.${problem}` as Problem)

/** The check that finds a problem. */
export const checkOf = (problem: Problem): Check => problem.slice(0, problem.indexOf('.')) as Check

/** What a problem weighs where no setting says otherwise. */
export const severityOfProblem = (problem: Problem): Severity => {
  const check = checkOf(problem)
  const weights: Readonly<Record<string, Severity>> = checkTable[check].problems
  return weights[problem.slice(check.length + 1)] ?? 'info'
}
