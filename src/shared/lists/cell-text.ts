import { isValidElement, type ReactElement, type ReactNode } from 'react'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { CellText, Column } from '@/shared/ui/data-table-types'

/** The words of a state, which a badge looks up when it is drawn. */
export type StatusWords = (kind: string, status: string) => string

type Piece = Exclude<CellText, null | undefined>
type Props = { value?: never; number?: string; kind?: string; status?: string; children?: ReactNode }

/** What the parts of the kit show, without drawing them. A part of a feature's own is known by its contents only. */
const piecesOfElement = ({ type, props }: ReactElement<Props>, words: StatusWords): Piece[] => {
  if (type === MoneyText) return props.value ? [props.value] : []
  if (type === DateText) return [{ at: props.value ?? null }]
  if (type === StatusBadge) return [words(props.kind ?? '', props.status ?? '')]
  if (type === DocLink || type === DocNumber) return [props.number ?? '']
  return piecesOf(props.children, words)
}

const piecesOf = (node: ReactNode, words: StatusWords): Piece[] => {
  if (typeof node === 'string' || typeof node === 'number') return node === '' || node === ' ' ? [] : [node]
  if (Array.isArray(node)) return (node as ReactNode[]).flatMap((each) => piecesOf(each, words))
  return isValidElement<Props>(node) ? piecesOfElement(node, words) : []
}

/** A column's own words for a file, else what its cell says: an amount or a moment as such, words one after the other. */
export const textOfCell = <Row>({ text, cell }: Column<Row>, row: Row, words: StatusWords): CellText => {
  if (text) return text(row)
  const pieces = piecesOf(cell(row), words)
  return pieces.find((piece) => typeof piece === 'object') ?? (pieces.length > 1 ? pieces.join(' ') : pieces[0])
}
