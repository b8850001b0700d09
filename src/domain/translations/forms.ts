/** Categories of CLDR in the order of their numbers. */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
export type PluralCategory = (typeof pluralCategories)[number]

/** One wording of a text: `''` without plurals, else what its key ends in. */
export type Form = '' | PluralCategory | `ordinal_${PluralCategory}`

/** The wordings of one text in one language. A form that is absent is untranslated. */
export type Forms = Readonly<Partial<Record<Form, string>>>
