import type { DocumentRow, DocumentVersionRow } from '@mocks/store/rows/orders'

/** What versions may say otherwise of a shipment or an invoice. */
export type Said = NonNullable<DocumentVersionRow['said']>

/** ORD-10: what a version of a delivery note or an invoice said otherwise than its record does now. */
export const saidIn = ({ earlier = [] }: Pick<DocumentRow, 'earlier'>, version: number): Said =>
  Object.assign(
    {},
    ...earlier
      .filter(({ documentVersion }) => documentVersion >= version)
      .toReversed()
      .map(({ said }) => said),
  )

export const changeableFacts = ['carrier', 'trackingNumber', 'dueOn'] as const
