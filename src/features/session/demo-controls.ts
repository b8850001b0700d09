/** Commands to the mock backend's own address. */
export type DemoCommand =
  | { command: 'scenario'; name: string }
  | { command: 'network'; latencyMs: number; chaosRate: number; offline: boolean }
  | { command: 'erp'; mode: ErpMode }
  | { command: 'advanceClock'; ms: number }
  | { command: 'operator'; action: OperatorAction; orderNumber: string }
  | { command: 'customer'; action: CustomerAction; customerNumber: string }
  | { command: 'configurator'; action: ModelAction; sku: string; choice: string }
  | { command: 'receiveMail'; from: string; to: string; subject: string; text: string }
  | { command: 'expireSessions' }
  | { command: 'failNext'; status: number; endpointId?: string }
  | { command: 'reset'; orders?: number }

export const erpModes = ['up', 'slow', 'down'] as const
export type ErpMode = (typeof erpModes)[number]
export const operatorActions = ['confirm', 'correct', 'ship', 'invoice', 'extend', 'transfer'] as const
export type OperatorAction = (typeof operatorActions)[number]

export const customerActions = [
  'billingAddress',
  'invoiceEmail',
  'deliveryPhone',
  'addDelivery',
  'removeDelivery',
] as const
export type CustomerAction = (typeof customerActions)[number]

export const modelActions = ['dearer', 'slower', 'withdraw', 'forbid'] as const
export type ModelAction = (typeof modelActions)[number]

export type DemoMail = {
  id: string
  to: string
  subject: string
  text: string
  links: readonly (string | { href: string })[]
  replyTo?: string | null
}
export type DemoState = {
  now: string
  network: { latencyMs: number; chaosRate: number; offline: boolean }
  erp: { mode: ErpMode } | null
  scenarios: readonly string[]
  orders?: number
  mails?: readonly DemoMail[]
}
