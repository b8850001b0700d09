import type { TextFinding } from '@/contract/admin/translations/text-parts'

/** What changes the text itself; a change of the key is another matter. */
export const isFixable = ({ fixes }: TextFinding): boolean => fixes[0]?.kind === 'edits' || fixes[0]?.kind === 'forms'
