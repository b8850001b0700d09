/**
 * Why an action of a record is refused: the closed list. Each has a sentence in `common:refusal.*`, with the dot as the
 * separator of keys.
 */
export const refusalCodes = [
  'permission.ordersCreate',
  'permission.orderDeskEdit',
  'permission.orderDeskSend',
  'permission.syncRun',
  'permission.syncConfigure',
  'setting.editingOff',
  'erp.alreadyThere',
  'erp.sending',
  'state.basketEmpty',
  'state.basketFull',
  'state.lineProblems',
  'state.cancelled',
  'state.neverSent',
  'state.alreadyTried',
  'state.running',
  'state.notRunning',
  'blocked.customer',
] as const
export type RefusalCode = (typeof refusalCodes)[number]
