import type { ReturnForm, ReturnRequest } from '@/contract/return-requests'
import type { AttachmentId } from '@/domain/ids'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import type { UploadedFile } from '@/shared/ui/use-uploads'

export type DraftLine = { quantity: number | null; reason: ReturnReason | ''; comment: string; files: UploadedFile[] }
export type DraftProduct = { id: string; sku: string; name: string; unit: string }
/** What somebody has entered of a return: the lines they ticked, and articles they added without a document. */
export type ReturnDraft = { lines: Record<string, DraftLine>; products: DraftProduct[]; note: string }

export const emptyDraft: ReturnDraft = { lines: {}, products: [], note: '' }
export const freshLine = (quantity: number | null): DraftLine => ({ quantity, reason: '', comment: '', files: [] })

/** What can be ticked: lines of the document, or the articles that were added. */
export type OfferedLine = DraftProduct & {
  most: number | null
  until: string | null
  state: ReturnForm['lines'][number]['state']
}

export const offeredLines = (form: ReturnForm, draft: ReturnDraft): OfferedLine[] =>
  form.source.kind === 'none'
    ? draft.products.map((product) => ({ ...product, most: null, until: null, state: 'open' }))
    : form.lines.map(({ id, sku, name, unit, quantity, returnUntil, state }) => ({
        ...{ id, sku, name, unit, state },
        most: quantity,
        until: returnUntil,
      }))

/** Lines that may be ticked. */
export const openOf = (lines: readonly OfferedLine[]): OfferedLine[] =>
  lines.filter(({ most }) => most === null || most > 0)

export const withLine = (draft: ReturnDraft, id: string, change: Partial<DraftLine> | null): ReturnDraft => {
  const { [id]: known, ...rest } = draft.lines
  return { ...draft, lines: change === null ? rest : { ...rest, [id]: { ...(known ?? freshLine(1)), ...change } } }
}

/** Ticks every open line with all it has, or none. */
export const withAll = (draft: ReturnDraft, lines: readonly OfferedLine[], on: boolean): ReturnDraft => ({
  ...draft,
  lines: on ? Object.fromEntries(lines.map(({ id, most }) => [id, draft.lines[id] ?? freshLine(most ?? 1)])) : {},
})

export const isComplete = ({ quantity, reason }: DraftLine, most: number | null): boolean =>
  reason !== '' && quantity !== null && quantity > 0 && (most === null || quantity <= most)

/** The ticked lines in the order of the document. */
export const chosenLines = (offered: readonly OfferedLine[], draft: ReturnDraft) =>
  offered.flatMap((line) => {
    const own = draft.lines[line.id]
    return own ? [{ ...line, own }] : []
  })

export const requestOf = (form: ReturnForm, draft: ReturnDraft): ReturnRequest => ({
  source: { kind: form.source.kind, id: form.source.id ?? undefined },
  lines: chosenLines(offeredLines(form, draft), draft).flatMap(({ id, own: { quantity, reason, comment, files } }) =>
    quantity === null || reason === ''
      ? []
      : [
          {
            ...{ id, quantity, reason, comment: comment.trim() || null },
            // The upload field gives back the ids it was given.
            attachmentIds: files.map((file) => file.id as AttachmentId),
          },
        ],
  ),
  note: draft.note.trim() || null,
})
