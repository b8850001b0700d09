import { links, numbers } from './facts'
import { format, formatOptions } from './formats'
import { glossary } from './glossary'
import { nestingRules } from './nesting'
import { count, escaping, placeholders } from './placeholders'
import { pluralRules } from './plurals'
import { balance, endPunctuation } from './punctuation'
import type { Rule } from './rule'
import { newlines, spaces } from './spaces'
import { address, isolation, language } from './speech'
import { syntax } from './syntax'
import { tags, unsafeHtml } from './tags'
import { spacing, typography } from './typography'
import { empty, firstLetter, hardCoded, length, outdated, repeatedWord, sameAsSource, wasTranslated } from './wording'

/** All that can be said of one text and its source. */
export const textRules: readonly Rule[] = [
  syntax,
  placeholders,
  count,
  escaping,
  format,
  formatOptions,
  ...nestingRules,
  ...pluralRules,
  empty,
  sameAsSource,
  spaces,
  newlines,
  endPunctuation,
  balance,
  numbers,
  links,
  tags,
  unsafeHtml,
  firstLetter,
  repeatedWord,
  length,
  glossary,
  wasTranslated,
  outdated,
  typography,
  spacing,
  address,
  language,
  isolation,
  hardCoded,
]
