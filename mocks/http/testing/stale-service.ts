import { assignDeskCase, closeDeskCase, getDeskCase, noteDeskCase, reopenDeskCase } from '@/contract/admin/cases'
import { closeCase, getCase, reopenCase } from '@/contract/cases'
import { changeSubscription, getSubscription } from '@/contract/subscriptions'
import type { CaseId, SubscriptionId } from '@/domain/ids'
import { newKey } from './buyers'
import { edit, type StaleEdit } from './stale-edits'
import { materialEdits } from './stale-materials'
import { taskEdits } from './stale-tasks'

const subscription = { subscriptionId: 'sub_4001' as SubscriptionId }
const wish = { kind: 'quantity', quantity: 9 } as const
const opened = { caseId: 'cas_3012' as CaseId }
const closed = { caseId: 'cas_3001' as CaseId }

const ofCase = (params: typeof opened, endpoint: typeof closeCase): StaleEdit =>
  edit(
    'ines',
    (client) => client.call(getCase, { params }),
    (client, version) => client.call(endpoint, { params, body: { version } }),
  )
const ofDesk = (params: typeof opened, endpoint: typeof closeDeskCase): StaleEdit =>
  edit(
    'marta',
    (client) => client.call(getDeskCase, { params }),
    (client, version) => client.call(endpoint, { params, body: { version } }),
  )

/** Edits of subscriptions and support cases. */
export const serviceEdits: Record<string, StaleEdit> = {
  changeSubscription: edit(
    'ines',
    (client) => client.call(getSubscription, { params: subscription }),
    (client, version) =>
      client.call(changeSubscription, { params: subscription, body: { version, wish } }, { idempotencyKey: newKey() }),
  ),
  ...taskEdits,
  ...materialEdits,
  closeCase: ofCase(opened, closeCase),
  reopenCase: ofCase(closed, reopenCase as unknown as typeof closeCase),
  closeDeskCase: ofDesk(opened, closeDeskCase),
  reopenDeskCase: ofDesk(closed, reopenDeskCase as unknown as typeof closeDeskCase),
  assignDeskCase: edit(
    'marta',
    (client) => client.call(getDeskCase, { params: opened }),
    (client, version) => client.call(assignDeskCase, { params: opened, body: { version, assigneeId: null } }),
  ),
  noteDeskCase: edit(
    'marta',
    (client) => client.call(getDeskCase, { params: opened }),
    (client, version) => client.call(noteDeskCase, { params: opened, body: { version, text: 'Late' } }),
  ),
}
