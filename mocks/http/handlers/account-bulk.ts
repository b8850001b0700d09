import { changeAccounts, previewAccountChanges } from '@/contract/admin/account-bulk'
import { refuse } from '@/domain/result'
import type { Cipher } from '@mocks/engine/session/cipher'
import { actOnAccount } from '@mocks/engine/team/act-on-account'
import { planAccountChanges, type PlannedChange } from '@mocks/engine/team/plan-account-changes'
import { type Handler, implementPrepared } from '../implement'
import { mailInvitation } from './member-replies'

const rowOf = ({ user, company, reason }: PlannedChange) => ({
  id: user.id,
  name: user.name,
  companyName: company.name,
  reason,
})

/** ADM-08, ADM-17: several shop accounts at once, each judged by itself. */
export const createAccountBulkHandlers = (cipher: Cipher): Handler[] => [
  implementPrepared(
    previewAccountChanges,
    ({ store, ctx, body }) => planAccountChanges(store, body, ctx, cipher),
    async ({ prepared, reply }) =>
      prepared.ok
        ? reply(200, { rows: prepared.value.map((each) => ({ ...rowOf(each), plan: each.plan })) })
        : prepared,
  ),

  implementPrepared(
    changeAccounts,
    ({ store, ctx, body }) => planAccountChanges(store, body, ctx, cipher),
    async ({ tx, ctx, body, prepared, reply }) => {
      if (!prepared.ok) return prepared
      const rows = []
      for (const each of prepared.value) {
        const { plan } = each
        if (plan !== 'change') {
          rows.push({ ...rowOf(each), outcome: plan, version: each.user.version })
          continue
        }
        const acted = await actOnAccount(tx, each.ref, body.change, ctx, cipher)
        // Something else came in between the plan and now: nothing is half done, and trying again finds out.
        if (!acted.ok) return refuse('conflict/stale')
        const { record, invitation } = acted.value
        if (invitation) await mailInvitation({ tx, ctx }, invitation, record.company.id)
        rows.push({ ...rowOf(each), outcome: 'done' as const, version: record.user.version })
      }
      return reply(200, { rows })
    },
  ),
]
