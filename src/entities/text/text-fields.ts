import type { Form, Forms } from '@/domain/translations/forms'
import { compareForms } from '@/domain/translations/keys'
import { formsOf } from '@/domain/translations/plural-forms'
import type { KeyCounts } from '@/domain/translations/text-states'

/** Names of the fields: those of the forms, and a name for the form that has none. */
export const plainField = 'plain'
export type FieldValues = Record<string, string>
export const fieldOf = (form: string): string => form || plainField
export const formOf = (field: string): Form => (field === plainField ? '' : field) as Form

/** A field for each form the language has, for each that is there all the same, and for the words of zero. */
export const valuesOf = (language: string, counts: KeyCounts, forms: Forms): FieldValues => {
  const zero: Form[] = counts === 'cardinal' || counts === 'both' ? ['zero'] : []
  const names = new Set<Form>([...formsOf(language, counts), ...zero, ...(Object.keys(forms) as Form[])])
  return Object.fromEntries([...names].sort(compareForms).map((form) => [fieldOf(form), forms[form] ?? '']))
}

export const formsIn = (values: FieldValues): Forms =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, text]) => text !== '')
      .map(([field, text]) => [formOf(field), text]),
  )
