import { sourceHash } from '@/domain/translations/source-hash'
import type { TextImportRow } from '@mocks/store/rows/text-imports'
import type { PlanRow } from './wording'

const byForm = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

/** A short name of what a text says now: a decision holds as long as it says that. */
export const nameOf = ({ before, after, stateBefore }: PlanRow): string =>
  sourceHash(
    JSON.stringify([stateBefore, Object.entries(before).toSorted(byForm), Object.entries(after).toSorted(byForm)]),
  )

/** Whether a text is taken from the files; null: nobody has said, or the text has changed since. */
export const decisionOf = ({ decisions }: Pick<TextImportRow, 'decisions'>, row: PlanRow): boolean | null => {
  const known = decisions[row.id]
  return known && known.of === nameOf(row) ? known.take : null
}
