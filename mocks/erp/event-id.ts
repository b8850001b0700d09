import type { HistoryId } from '@/domain/ids'

const plain = (number: string): string => number.replaceAll('/', '-').toLowerCase()

/** The id of the history entry for an event of the ERP: fixed, so that reading it twice enters it once. */
export const erpEventId = (erpNumber: string, index: number): HistoryId =>
  `his_${plain(erpNumber)}_${index}` as HistoryId

/** The same for a step of a shipment or an invoice. */
export const documentEventId = (documentNumber: string, event: string): HistoryId =>
  `his_${plain(documentNumber)}_${event}` as HistoryId
