import type { Market } from '@/domain/markets'
import type { Tx } from '@mocks/store/tx'

/**
 * Does a shop other than this one number returns this way? Each counts its own without gaps, which two with the same
 * format could not.
 */
export const isFormatTaken = async (tx: Tx, format: string, by: Market | null): Promise<boolean> =>
  (await tx.shopSettings.all()).some(({ shop, own }) => shop !== by && own.returnNumberFormat === format)
