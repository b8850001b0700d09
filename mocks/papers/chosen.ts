import type { LineConfiguration } from '@/contract/configuration'
import { paperWords } from '@mocks/pdf/paper-words'
import type { PaperReader } from './letterhead'

/** PRD-02: what was chosen of goods that are put together, in one line; nothing of goods that are not. */
export const chosenOf = (
  { configuration }: { configuration: LineConfiguration | null },
  reader: PaperReader,
): string => {
  const t = paperWords(reader)
  const facts = configuration?.facts ?? []
  // Commas are part of many values.
  return facts.map(({ name, value }) => (value === null ? name : t('line.fact', { name, value }))).join(' · ')
}
