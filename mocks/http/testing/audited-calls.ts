import { startImpersonation } from '@/contract/admin/impersonations'
import { blockCustomer, getCustomer } from '@/contract/admin/customers'
import { updateMailTemplate } from '@/contract/admin/mail-templates'
import { getDeskOrder } from '@/contract/admin/orders'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { createDelegation } from '@/contract/delegations'
import { uploadAttachment } from '@/contract/documents'
import { startSecondFactor } from '@/contract/security'
import { requestPasswordReset } from '@/contract/session'
import { createSavedView } from '@/contract/views'
import type { OrderId, RoleId } from '@/domain/ids'
import type { WorldClient } from '@/testing/world'
import { codeOf, stepAt } from '@mocks/engine/session/totp'
import { companyIds } from '@mocks/seed/companies'
import { demoPassword, userIds } from '@mocks/seed/people'
import { fill, newKey, orderBody, products } from './buyers'
import { quoteBody, quoteId } from './quotes'
import { enrol } from './second-factor'
import { after, by, closedBranch, type Deed, person, type Prepare, spareAddress, withFields } from './deed'

const key = () => ({ idempotencyKey: newKey() })
const signedIn = by(async (world) => {
  await world.as('tomasz')
  return { userId: userIds.tomasz }
})
const replaced: Deed = { given: { toUserId: userIds.ewa, userId: userIds.adam } }
const place = { parentId: null, defaultAddressId: null, allowedAddressIds: null, address: null }
const typed = {
  ...{ name: 'Quiet yard', street: 'ul. Cicha 5', postalCode: '60-101', city: 'Poznań', country: 'PL' },
  ...{ phone: '+48 600 100 200', region: '', invoiceEmail: 'invoices@kestrel-joinery.example' },
}
const enrolled = by(async (world, client) => {
  const app = await enrol(world, client)
  return { password: demoPassword, code: await app.code() }
})
const actingAs = by(async (world, client) => {
  await world.as('ines')
  const body = { reason: 'To see what is wrong', ticket: null, returnTo: '/admin/accounts' }
  const { session } = await client.call(startImpersonation, { params: { userId: userIds.ines }, body })
  client.credentials.csrfToken = session.csrfToken
  return { password: demoPassword }
})
const acting: Deed = { ...actingAs, as: 'marta' }
const upload = (client: WorldClient) =>
  client.call(uploadAttachment, {
    query: { name: 'plan.txt' },
    body: new Blob(['third floor'], { type: 'text/plain' }),
  })
const ownView = by(async (_world, client) => {
  const body = { listId: 'orders', name: 'Mine', query: '', columns: null, audience: 'mine' } as never
  const { id, version } = await client.call(createSavedView, { body }, key())
  return { viewId: id, version }
})
const waitingOrder = { orderId: 'ord_s001' as OrderId }
const sending: Prepare = async (_world, client) => {
  const { version } = await client.call(getDeskOrder, { params: waitingOrder })
  return { ...waitingOrder, version, orderIds: [waitingOrder.orderId] }
}
const owner = { ownerKind: 'person', ownerId: userIds.tomasz, mode: 'warn', authorizerIds: [], name: 'Quiet' }

/** Calls that need more than a sample of their body. */
export const deeds: Readonly<Record<string, Deed>> = {
  activateMember: person('tomasz', { active: false }),
  activateAccount: person('tomasz', { active: false }),
  activateAdministrator: person('nina', { active: false }),
  updateAdministrator: { given: { userId: userIds.nina, roleIds: ['role_customer_care'], customerScope: null } },
  deactivateAdministrator: person('nina'),
  resendAdministratorInvitation: person('nina', { passwordHash: null, invitedAt: 1 }),
  inviteAdministrator: withFields({ roleIds: ['role_registrar'], customerScope: null }),
  signOutMember: signedIn,
  signOutAccount: signedIn,
  confirmMember: person('olga'),
  confirmAccount: person('olga'),
  resendInvitation: person('jakub'),
  resendAccountInvitation: person('jakub'),
  removeMember: person('jakub'),
  removeAccount: person('jakub'),
  reassignAuthorizer: replaced,
  reassignAccountAuthorizer: replaced,
  inviteMember: withFields({ accountRole: 'regular', roleId: undefined, costCentreIds: [], ...place }),
  changeAccounts: by(async (world) => {
    const { id, version } = await world.user('tomasz')
    return { change: { kind: 'deactivate' }, accounts: [{ id, version }] }
  }),
  placeOrder: by(async (world, client) => {
    await fill(client, (await products(world)).slice(3, 5))
    return { ...(await orderBody(client)), costCentreId: undefined }
  }),
  acceptQuote: by(async (_world, client) => ({
    ...{ ...(await quoteBody(client, quoteId(2047))), quoteId: quoteId(2047), costCentreId: undefined },
  })),
  uploadAttachment: withFields({ name: 'plan.txt' }),
  deleteAttachment: by(async (_world, client) => ({ attachmentId: (await upload(client)).id })),
  updatePayment: withFields({ defaultId: null }),
  updateOrdering: withFields({ defaultAddressId: null, documentPreference: 'receipt' }),
  updateNotifications: withFields({ notifications: [{ event: 'orderShipped', wanted: false }] }),
  changePassword: withFields({ currentPassword: demoPassword, newPassword: 'seven quiet oak planks' }),
  startSecondFactor: withFields({ password: demoPassword }),
  confirmSecondFactor: by(async (world, client) => {
    const { key: secret } = await client.call(startSecondFactor, { body: { password: demoPassword } })
    return { code: await codeOf(world.backend.cipher, secret, stepAt(world.clock.now())) }
  }),
  renewRecoveryCodes: enrolled,
  removeSecondFactor: enrolled,
  revokeOtherSessions: by(async (world) => {
    await world.as('ines')
    return {}
  }),
  createDelegation: withFields({ fromUserId: userIds.adam, toUserId: userIds.ewa, endsOn: '2026-11-25' }),
  revokeDelegation: by(async (_world, client) => {
    const days = { startsOn: '2026-11-23', endsOn: '2026-11-25' }
    const body = { fromUserId: userIds.adam, toUserId: userIds.ewa, ...days }
    return { delegationId: (await client.call(createDelegation, { body }, key())).id }
  }),
  createBudget: withFields({ ...owner, endsOn: null }),
  updateBudget: withFields({ ...owner, authorizerIds: [], endsOn: null }),
  activateBudget: after(async (tx) => {
    const [budget] = await tx.budgets.by('companyId', companyIds.kestrel)
    if (!budget) throw new Error('The company has a budget')
    return tx.budgets.update(budget.id, { active: false })
  }, 'budgetId'),
  createBranch: withFields(place),
  createCustomerBranch: withFields(place),
  updateBranch: withFields(place),
  updateCustomerBranch: withFields(place),
  moveBranch: withFields({ parentId: null }),
  moveCustomerBranch: withFields({ parentId: null }),
  activateBranch: closedBranch,
  activateCustomerBranch: closedBranch,
  deleteBranch: closedBranch,
  deleteCustomerBranch: closedBranch,
  addDeliveryAddress: withFields(typed),
  updateDeliveryAddress: withFields(typed),
  deleteDeliveryAddress: spareAddress,
  addCustomerAddress: withFields(typed),
  updateCustomerAddress: withFields(typed),
  deleteCustomerAddress: spareAddress,
  updateBilling: withFields(typed),
  createRole: withFields({ copyOf: null }),
  deleteRole: after(async (tx) => {
    const viewer = await tx.roles.require('role_viewer' as RoleId)
    return tx.roles.insert({ ...viewer, id: 'role_spare' as RoleId, builtIn: false })
  }, 'roleId'),
  askToWrite: acting,
  stopImpersonation: acting,
  updateCustomerBilling: withFields(typed),
  updateCustomerPortal: withFields({ timeZone: 'Europe/Berlin' }),
  createCustomer: withFields({ ...typed, vatNumber: 'PL8567346215', contactName: 'Ewa Bury' }),
  unblockCustomer: by(async (_world, client) => {
    const params = { companyId: companyIds.kestrel }
    const { terms } = await client.call(getCustomer, { params })
    const blocked = await client.call(blockCustomer, { params, body: { version: terms.version, reason: 'Unpaid' } })
    return { version: blocked.terms.version }
  }),
  editDeskOrder: by(async (_world, client) => {
    const order = await client.call(getDeskOrder, { params: waitingOrder })
    return {
      ...waitingOrder,
      version: order.version,
      deliveryAddressId: order.deliveryAddressId,
      note: 'Ring twice',
      lines: [],
    }
  }),
  sendDeskOrder: by(sending),
  sendDeskOrders: by(sending),
  updateScheduledTask: withFields({ jobId: 'job_sessionCleanUp', enabled: false }),
  resetMailTemplate: by(async (_world, client) => {
    const params = { kind: 'orderReceived', locale: 'pl' } as const
    const body = { version: 0, parts: [{ part: 'subject', text: 'Jest {{number}}' }] }
    return { version: (await client.call(updateMailTemplate, { params, body })).version }
  }),
  restorePortalSettings: by(async (world, client) => {
    const { version } = await client.call(getPortalSettings, {})
    const saved = await client.call(updatePortalSettings, { body: { version, minLeadDays: 3 } })
    const change = (await world.store.read((tx) => tx.settingsChanges.all())).at(-1)
    return { version: saved.version, changeId: change?.id, name: undefined }
  }),
  submitRegistration: withFields({ ...typed, vatNumber: 'PL8567346215', consent: true, companyName: 'Okna Podhale' }),
  setPassword: by(async (world, client) => {
    const { email } = await world.user('tomasz')
    await client.call(requestPasswordReset, { body: { email } })
    const [mail] = (await world.store.read((tx) => tx.mails.all())).filter(({ kind }) => kind === 'passwordReset')
    return { token: mail?.links[0]?.href.split('token=')[1], password: 'seven quiet oak planks' }
  }),
  signIn: withFields({ email: 'ines.calder@kestrel-joinery.example', password: demoPassword }),
  updateSavedView: ownView,
  deleteSavedView: ownView,
  updatePortalSettings: withFields({ minLeadDays: 3 }),
  updateMailTemplate: withFields({ version: 0, parts: [{ part: 'subject', text: 'Jest {{number}}' }] }),
}
