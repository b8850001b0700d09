import type { ReplyFor } from '@/contract/endpoint'
import * as accounts from '@/contract/admin/accounts'
import { approveRegistration, getRegistration, rejectRegistration } from '@/contract/admin/registrations'
import { cancelDecision, decideAuthorization, listAuthorizations, withdrawOrder } from '@/contract/authorizations'
import { activateBudget, deactivateBudget, getBudget, updateBudget } from '@/contract/budgets'
import { getCatalog, updateCatalog } from '@/contract/catalogs'
import {
  activateBranch,
  deactivateBranch,
  getBranch,
  getStructure,
  moveBranch,
  updateBranch,
  updateCostCentre,
} from '@/contract/structure'
import * as team from '@/contract/team'
import { listSavedViews, updateSavedView } from '@/contract/views'
import type { RegistrationId } from '@/domain/ids'
import type { WorldClient } from '@/testing/world'
import { catalogIds } from '@mocks/seed/catalogs'
import { branchIds } from '@mocks/seed/companies'
import { userIds } from '@mocks/seed/people'
import { budgetIds } from '@mocks/seed/story/budget-charges'
import { bodyOf } from './members'
import { newKey } from './buyers'

/** Sends an edit based on a version that the record never had, correct in everything else; tells the version it has. */
export type StaleEdit = {
  as: string
  send: (client: WorldClient) => Promise<{ call: Promise<unknown>; version: number }>
}
export const never = (version: number): number => version + 1000
const key = () => ({ idempotencyKey: newKey() })

/** Reads the record first, then sends an edit of it; what `edit` is given is the version that the record never had. */
export const edit = <R extends { version: number }>(
  as: string,
  read: (client: WorldClient) => Promise<R>,
  send: (client: WorldClient, version: number, record: R) => Promise<unknown>,
): StaleEdit => ({
  as,
  send: async (client) => {
    const record = await read(client)
    return { call: send(client, never(record.version), record), version: record.version }
  },
})

type Act = typeof team.activateMember
/** The calls about one person: in the store and in the administration they differ by their path and permission alone. */
const people = (as: string, get: typeof team.getMember) => {
  const params = { userId: userIds.maja }
  const read = (client: WorldClient) => client.call(get, { params })
  return {
    update: (endpoint: typeof team.updateMember) =>
      edit(as, read, (client, version, member) => client.call(endpoint, { params, body: bodyOf(member, { version }) })),
    act: (endpoint: Act) => edit(as, read, (client, version) => client.call(endpoint, { params, body: { version } })),
    reassign: (endpoint: typeof team.reassignAuthorizer) =>
      edit(as, read, (client, version) => client.call(endpoint, { params, body: { version, toUserId: userIds.ewa } })),
  }
}
const member = people('ines', team.getMember)
const account = people('marta', accounts.getAccount)

const branchParams = { branchId: branchIds.poznanWorkshop }
const branch = (
  send: (client: WorldClient, version: number, record: ReplyFor<typeof getBranch>) => Promise<unknown>,
): StaleEdit => edit('ines', (client) => client.call(getBranch, { params: branchParams }), send)
const budgetParams = { budgetId: budgetIds.workshop }
const budget = (
  send: (client: WorldClient, version: number, record: ReplyFor<typeof getBudget>) => Promise<unknown>,
): StaleEdit => edit('ines', (client) => client.call(getBudget, { params: budgetParams }), send)

const registrationParams = { registrationId: 'reg_brzoza' as RegistrationId }
const registration = (send: (client: WorldClient, version: number) => Promise<unknown>): StaleEdit =>
  edit('marta', (client) => client.call(getRegistration, { params: registrationParams }), send)

type Summary = ReplyFor<typeof listAuthorizations>['rows'][number]
/** A case of the story about which the person may do this. */
const orderCase = (
  as: string,
  action: Summary['allowedActions'][number]['action'],
  send: (client: WorldClient, version: number, params: { orderId: Summary['orderId'] }) => Promise<unknown>,
): StaleEdit =>
  edit(
    as,
    async (client) => {
      const { rows } = await client.call(listAuthorizations, { query: { view: 'all', pageSize: 100 } })
      const found = rows.find(({ allowedActions }) =>
        allowedActions.some((each) => each.action === action && each.allowed),
      )
      if (!found) throw new Error(`${as} may not ${action} any order`)
      return found
    },
    (client, version, { orderId }) => send(client, version, { orderId }),
  )

/** The edits of a company: its people, structure, catalogs, budgets and what waits to be authorized. */
export const companyEdits: Record<string, StaleEdit> = {
  updateMember: member.update(team.updateMember),
  activateMember: member.act(team.activateMember),
  deactivateMember: member.act(team.deactivateMember),
  signOutMember: member.act(team.signOutMember),
  confirmMember: member.act(team.confirmMember),
  resendInvitation: member.act(team.resendInvitation),
  reassignAuthorizer: member.reassign(team.reassignAuthorizer),
  updateAccount: account.update(accounts.updateAccount),
  activateAccount: account.act(accounts.activateAccount),
  deactivateAccount: account.act(accounts.deactivateAccount),
  signOutAccount: account.act(accounts.signOutAccount),
  confirmAccount: account.act(accounts.confirmAccount),
  resendAccountInvitation: account.act(accounts.resendAccountInvitation),
  reassignAccountAuthorizer: account.reassign(accounts.reassignAccountAuthorizer),

  updateBranch: branch((client, version, { name, address, allowedAddressIds, defaultAddressId }) =>
    client.call(updateBranch, {
      params: branchParams,
      body: { version, name, address, allowedAddressIds, defaultAddressId },
    }),
  ),
  moveBranch: branch((client, version) =>
    client.call(moveBranch, { params: branchParams, body: { version, parentId: null } }),
  ),
  activateBranch: branch((client, version) => client.call(activateBranch, { params: branchParams, body: { version } })),
  deactivateBranch: branch((client, version) =>
    client.call(deactivateBranch, { params: branchParams, body: { version } }),
  ),
  updateCostCentre: edit(
    'ines',
    async (client) => {
      const { branches } = await client.call(getStructure, {})
      const { costCentres } = await client.call(getBranch, {
        params: { branchId: branches.find((each) => each.costCentres > 0)!.id },
      })
      return costCentres[0]!
    },
    (client, version, { id: costCentreId, active, branchId, code, name }) =>
      client.call(updateCostCentre, { params: { costCentreId }, body: { version, active, branchId, code, name } }),
  ),
  updateCatalog: edit(
    'ines',
    (client) => client.call(getCatalog, { params: { catalogId: catalogIds.workshop } }),
    (
      client,
      version,
      { id: catalogId, name, description, active, products, categories, userIds: given, branchIds: at },
    ) =>
      client.call(updateCatalog, {
        params: { catalogId },
        body: {
          ...{ version, name, description, active, categories, userIds: given, branchIds: at },
          productIds: products.map(({ id }) => id),
        },
      }),
  ),
  updateBudget: budget((client, version, { name, owner, amount, period, mode, authorizers, startsOn, endsOn }) =>
    client.call(updateBudget, {
      params: budgetParams,
      body: {
        ...{ version, name, period, mode, startsOn, endsOn },
        ownerKind: owner.kind,
        ownerId: owner.id,
        amount: amount!.amount,
        authorizerIds: authorizers.map(({ id }) => id),
      },
    }),
  ),
  activateBudget: budget((client, version) => client.call(activateBudget, { params: budgetParams, body: { version } })),
  deactivateBudget: budget((client, version) =>
    client.call(deactivateBudget, { params: budgetParams, body: { version } }),
  ),

  approveRegistration: registration((client, version) => {
    const body = { version, customerNumber: 'C-10082', accountRole: 'regular' as const }
    return client.call(approveRegistration, { params: registrationParams, body }, key())
  }),
  rejectRegistration: registration((client, version) =>
    client.call(rejectRegistration, { params: registrationParams, body: { version, reason: 'No longer trading' } }),
  ),

  updateSavedView: edit(
    'ines',
    async (client) => (await client.call(listSavedViews, { query: { list: 'orders' } })).rows[0]!,
    (client, version, { id: viewId, name }) =>
      client.call(updateSavedView, { params: { viewId }, body: { version, name } }),
  ),

  decideAuthorization: orderCase('adam', 'approve', (client, version, params) =>
    client.call(decideAuthorization, { params, body: { version, outcome: 'approved' } }, key()),
  ),
  cancelDecision: orderCase('ines', 'cancel', (client, version, params) =>
    client.call(cancelDecision, { params, body: { version } }),
  ),
  withdrawOrder: orderCase('maja', 'withdraw', (client, version, params) =>
    client.call(withdrawOrder, { params, body: { version } }),
  ),
}
