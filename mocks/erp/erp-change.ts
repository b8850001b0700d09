import type { Tx } from '@mocks/store/tx'

/** The next change number of the ERP: every record that changes takes one, so that a reader can ask what is new. */
export const nextChange = (tx: Tx): Promise<number> => tx.nextNumber('erpChanges')
