import type { TextCell } from '@/contract/admin/translations/text-parts'
import { missingForms } from '@/domain/translations/plural-forms'
import type { KeyCounts } from '@/domain/translations/text-states'

/** Some of the wordings that the language's plurals need are there, and some are not. */
export const isPartialText = ({ counts }: { counts: KeyCounts }, { language, forms, state }: TextCell): boolean =>
  counts !== 'no' && state !== 'untranslated' && missingForms(language, counts, forms).length > 0
