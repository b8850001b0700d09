/** Commands to the mock backend's own address. */
export type DemoCommand =
  | { type: 'scenario'; name: string }
  | { type: 'network'; latencyMs: number; chaosRate: number; offline: boolean }
  | { type: 'erp'; mode: ErpMode }
  | { type: 'advanceClock'; ms: number }
  | { type: 'operator'; action: OperatorAction; orderNumber: string }
  | { type: 'expireSessions' }
  | { type: 'failNext'; status: number; endpointId?: string }
  | { type: 'reset'; orders?: number }

export const erpModes = ['up', 'slow', 'down'] as const
export type ErpMode = (typeof erpModes)[number]
export const operatorActions = ['confirm', 'correct', 'ship', 'invoice'] as const
export type OperatorAction = (typeof operatorActions)[number]

export type DemoState = {
  now: string
  network: { latencyMs: number; chaosRate: number; offline: boolean }
  erp: { mode: ErpMode } | ErpMode
  scenario: string | null
  scenarios: readonly { name: string; title?: string }[]
  orders: number
  mails: readonly { id: string; to: string; subject: string; text: string; links: readonly (string | { href: string })[] }[]
}
export const erpModeOf = ({ erp }: DemoState): ErpMode => (typeof erp === 'string' ? erp : erp.mode)
