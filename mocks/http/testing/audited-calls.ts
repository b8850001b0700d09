import { blockCustomer, getCustomer } from '@/contract/admin/customers'
import { updateMailTemplate } from '@/contract/admin/mail-templates'
import { getDeskOrder } from '@/contract/admin/orders'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { updateShopSettings } from '@/contract/admin/shop-settings'
import { listAuthorizations } from '@/contract/authorizations'
import { createDelegation } from '@/contract/delegations'
import { uploadAttachment } from '@/contract/documents'
import { submitRegistration } from '@/contract/registrations'
import { createSavedView } from '@/contract/views'
import { getSubscription } from '@/contract/subscriptions'
import type { OrderId, SubscriptionId } from '@/domain/ids'
import type { WorldClient } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { userIds } from '@mocks/seed/people'
import { taskDeeds } from './audited-task-calls'
import { fill, newKey, orderBody, products } from './buyers'
import { firstPayment } from './payments'
import { after, by, closedBranch, type Deed, type Prepare, spareAddress, withFields } from './deed'

const key = () => ({ idempotencyKey: newKey() })
const place = { parentId: null, defaultAddressId: null, allowedAddressIds: null, address: null }
const typed = {
  ...{ name: 'Quiet yard', street: 'ul. Cicha 5', postalCode: '60-101', city: 'Poznań', country: 'PL' },
  ...{ phone: '+48 600 100 200', region: '', invoiceEmail: 'invoices@kestrel-joinery.example' },
}
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
  return { ...waitingOrder, version, orders: [{ id: waitingOrder.orderId, version }] }
}
const owner = { ownerKind: 'person', ownerId: userIds.tomasz, mode: 'warn', authorizerIds: [], name: 'Quiet' }

/** Calls that need more than a sample of their body. */
export const deeds: Readonly<Record<string, Deed>> = {
  inviteMember: withFields({ accountRole: 'regular', roleId: undefined, costCentreIds: [], ...place }),
  changeSubscription: by(async (_world, client) => {
    const params = { subscriptionId: 'sub_4001' as SubscriptionId }
    const { version } = await client.call(getSubscription, { params })
    return { ...params, version, wish: { kind: 'quantity', quantity: 9 } }
  }),
  createCase: withFields({ record: null, otherEmail: null, attachmentIds: [] }),
  answerCase: withFields({ caseId: 'cas_3001', attachmentIds: [] }),
  answerDeskCase: withFields({ caseId: 'cas_3012', attachmentIds: [] }),
  closeCase: { given: { caseId: 'cas_3012' } },
  reopenCase: { given: { caseId: 'cas_3001' } },
  closeDeskCase: { given: { caseId: 'cas_3012' } },
  reopenDeskCase: { given: { caseId: 'cas_3001' } },
  assignDeskCase: withFields({ caseId: 'cas_3012', assigneeId: null }),
  noteDeskCase: withFields({ caseId: 'cas_3012' }),
  ...taskDeeds,
  placeOrder: by(async (world, client) => {
    await fill(client, (await products(world)).slice(3, 5))
    return { ...(await orderBody(client)), costCentreId: undefined }
  }),
  uploadAttachment: withFields({ name: 'plan.txt' }),
  deleteAttachment: by(async (_world, client) => ({ attachmentId: (await upload(client)).id })),
  updatePayment: withFields({ defaultId: null }),
  updateOrdering: withFields({ defaultAddressId: null, documentPreference: 'receipt' }),
  updateNotifications: withFields({ notifications: [{ event: 'orderShipped', wanted: false }] }),
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
  addCard: withFields({ token: 'tok_visa_4242_1230_ok_audit1', holder: 'Ines Calder' }),
  makePayment: by((_world, client) => firstPayment(client)),
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
  restoreShopSettings: by(async (world, client) => {
    const params = { shop: 'PL' } as const
    const saved = await client.call(updateShopSettings, { params, body: { version: 1, returnDays: 14 } })
    const change = (await world.store.read((tx) => tx.settingsChanges.all())).at(-1)
    return { ...params, version: saved.version, changeId: change?.id, name: undefined }
  }),
  confirmRegistration: by(async (world) => {
    const body = {
      ...typed,
      vatNumber: 'PL8567346215',
      consent: true,
      companyName: 'Okna Podhale',
      contactName: 'Ewa Bury',
    }
    const sent = {
      ...body,
      email: 'ewa@okna-podhale.example',
      message: '',
      locale: 'pl' as const,
      country: 'PL' as const,
    }
    await world.guest().call(submitRegistration, { body: sent as never }, key())
    const mail = (await world.store.read((tx) => tx.mails.all())).findLast(({ kind }) => kind === 'registrationConfirm')
    return { token: mail?.links[0]?.href.split('token=')[1] }
  }),
  decideAuthorizations: {
    as: 'adam',
    prepare: async (_world, client) => {
      const { rows } = await client.call(listAuthorizations, { query: { view: 'all', pageSize: 100 } })
      const open = rows.filter(({ allowedActions }) =>
        allowedActions.some(({ action, allowed }) => action === 'approve' && allowed),
      )
      return { orders: open.slice(0, 1).map(({ orderId, version }) => ({ orderId, version })), outcome: 'approved' }
    },
  },
  submitRegistration: withFields({ ...typed, vatNumber: 'PL8567346215', consent: true, companyName: 'Okna Podhale' }),
  updateSavedView: ownView,
  deleteSavedView: ownView,
  updatePortalSettings: withFields({ minLeadDays: 3 }),
  updateShopSettings: withFields({ shop: 'PL', version: 1, returnDays: 14 }),
  updateMailTemplate: withFields({ version: 0, parts: [{ part: 'subject', text: 'Jest {{number}}' }] }),
}
