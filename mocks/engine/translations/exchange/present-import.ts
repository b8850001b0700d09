import type { TextImport, TextImportRow as ShownRow } from '@/contract/admin/translations/exchange'
import type { ImportView } from '@/contract/admin/translations/exchange-list'
import { holds } from '@/domain/permissions/can'
import { exchangeLimits, type TextConflict, textConflicts } from '@/domain/translations/exchange'
import type { TextImportRow } from '@mocks/store/rows/text-imports'
import type { Context } from '../../context'
import { pageOfRows } from '../../paging'
import { decisionOf } from './decision'
import type { StagedImport } from './staged'
import type { PlanRow } from './wording'

const shownFiles = 100

const isConflict = ({ conflicts }: PlanRow): boolean => conflicts.length > 0

type Totals = Pick<TextImport, 'counts' | 'conflicts'>
const totalsSeen = new WeakMap<readonly PlanRow[], { decisions: TextImportRow['decisions']; totals: Totals }>()

function totalsOf(row: TextImportRow, rows: readonly PlanRow[]): Totals {
  const known = totalsSeen.get(rows)
  if (known && (known.decisions === row.decisions || row.applied)) return known.totals
  const counts = { new: 0, changed: 0, newKey: 0, unchanged: 0, refused: 0, conflicts: 0, open: 0, kept: 0 }
  const kinds = new Map(textConflicts.map((kind) => [kind, { kind, texts: 0, open: 0 }]))
  for (const each of rows) {
    counts[each.outcome] += 1
    if (!isConflict(each)) continue
    const decision = decisionOf(row, each)
    const isOpen = decision === null
    counts.conflicts += 1
    if (isOpen) counts.open += 1
    if (decision === false) counts.kept += 1
    for (const kind of each.conflicts) {
      const own = kinds.get(kind)
      if (!own) continue
      own.texts += 1
      if (isOpen) own.open += 1
    }
  }
  const totals = { counts, conflicts: [...kinds.values()].filter(({ texts }) => texts > 0) }
  totalsSeen.set(rows, { decisions: row.decisions, totals })
  return totals
}

export function presentImport(
  row: TextImportRow,
  { files, rows, languages, namespaces }: StagedImport,
  ctx: Context,
): TextImport {
  const issues = files.flatMap(({ name, issues: own }) => own.map((issue) => ({ file: name, ...issue })))
  const { applied } = row
  return {
    ...{ id: row.id, version: row.version, expiresAt: new Date(row.expiresAt).toISOString() },
    files: files.slice(0, shownFiles).map(({ name, format, units }) => ({ name, format, texts: units.length })),
    moreFiles: Math.max(files.length - shownFiles, 0),
    languages: [...languages],
    namespaces: [...namespaces],
    ...{ addKeys: row.addKeys, takeAs: row.takeAs, convertOld: row.convertOld },
    hasOldPlurals: files.some((file) => file.hasOldPlurals),
    issues: issues.slice(0, exchangeLimits.issues),
    moreIssues: Math.max(issues.length - exchangeLimits.issues, 0),
    ...totalsOf(row, rows),
    mayAddKeys: holds(ctx.actor, 'translations.manage'),
    mayReview: holds(ctx.actor, 'translations.review'),
    applied: applied && {
      ...{ batchId: applied.batchId, done: applied.done, total: applied.total, changed: applied.changed },
      ...{ addedKeys: applied.addedKeys, kept: applied.kept, stale: applied.stale },
      endedAt: applied.endedAt === null ? null : new Date(applied.endedAt).toISOString(),
    },
  }
}

type RowsQuery = {
  page?: number | undefined
  pageSize?: number | undefined
  q?: string | undefined
  view?: ImportView | undefined
  conflict?: TextConflict | undefined
  language?: string | undefined
  open?: boolean | undefined
}

export function listImportRows(row: TextImportRow, { rows }: StagedImport, query: RowsQuery) {
  const words = query.q?.toLowerCase().trim()
  const isAsked = (each: PlanRow): boolean =>
    (query.view === undefined || (query.view === 'conflicts' ? isConflict(each) : each.outcome === query.view)) &&
    (query.conflict === undefined || each.conflicts.includes(query.conflict)) &&
    (query.language === undefined || each.language === query.language) &&
    (!query.open || (isConflict(each) && decisionOf(row, each) === null)) &&
    (!words ||
      [each.keyId, ...Object.values(each.before), ...Object.values(each.after)].some((text) =>
        text.toLowerCase().includes(words),
      ))
  const { page = 1, pageSize = 25 } = query
  const paged = pageOfRows(rows.filter(isAsked), { page, pageSize })
  return { ...paged, rows: paged.rows.map((each) => shownRow(each, row)) }
}

const shownRow = (each: PlanRow, row: TextImportRow): ShownRow => {
  const { counts: _counts, ...shown } = each
  return { ...shown, conflicts: [...each.conflicts], take: isConflict(each) ? decisionOf(row, each) : null }
}
