import type { Forms } from '@/domain/translations/forms'

/** The wording that stands for a text where there is room for one. */
export const mainWording = (forms: Forms): string =>
  [forms[''], forms.other, forms.ordinal_other, ...Object.values(forms)].find(Boolean) ?? ''
