import type { TimeZone } from '../clock'

/** Where the ERP stands: quiet hours and runs by the clock go by its time of day, because it is its load they spare. */
export const erpZone: TimeZone = 'Europe/Warsaw'
