import type { FieldError } from '@/domain/result'
import type { Form, Forms } from '@/domain/translations/forms'
import { uselessForms } from '@/domain/translations/plural-forms'
import type { KeyEntry } from './catalogue/key-list'

/** Without forms that have no words. */
export const filled = (forms: Forms): Forms =>
  Object.fromEntries(Object.entries(forms).filter(([, text]) => text !== '')) as Forms

// A text is words and line ends; a lone surrogate is neither.
const unwritable = /[^\P{Cc}\n\t]|\p{Cs}/u

/** What no text can be: forms its key does not have, and characters that are no writing. */
export const formFaults = ({ counts }: KeyEntry, language: string, forms: Forms, published: Forms): FieldError[] => {
  const useless = new Set<Form>(
    counts === 'no' ? namesOf(forms).filter((form) => form !== '') : uselessForms(language, counts, forms),
  )
  return namesOf(forms).flatMap((form): FieldError[] => {
    // What is there already may stay: the checks tell what is wrong with it.
    if (useless.has(form) && published[form] === undefined && form !== '')
      return [{ pointer: `/forms/${form}`, code: 'unknown' }]
    return unwritable.test(forms[form] ?? '') ? [{ pointer: `/forms/${form}`, code: 'invalid' }] : []
  })
}

const namesOf = (forms: Forms): Form[] => Object.keys(forms) as Form[]
