import type { Form, Forms } from '@/domain/translations/forms'
import { isOrdinal } from '@/domain/translations/keys'

/** The wording of the source a form is translated from: the same form, else the one for any number. */
export const sourceWording = (source: Forms, form: Form): string =>
  source[form] ??
  (isOrdinal(form) ? source.ordinal_other : form === '' ? undefined : source.other) ??
  source[''] ??
  source.other ??
  ''
