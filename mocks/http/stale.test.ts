import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { getAccountSettings, updatePayment } from '@/contract/account-settings'
import { editDeskOrder, getDeskOrder } from '@/contract/admin/orders'
import type { Address } from '@/contract/address'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { restorePortalSettings } from '@/contract/admin/settings-history'
import { getShopSettings, restoreShopSettings, updateShopSettings } from '@/contract/admin/shop-settings'
import { listScheduledTasks, setTaskOneOff, updateScheduledTask } from '@/contract/admin/scheduled-tasks'
import { getMailTemplate, resetMailTemplate, updateMailTemplate } from '@/contract/admin/mail-templates'
import { listSyncJobs, updateSyncJob } from '@/contract/admin/sync'
import { setSyncOneOff } from '@/contract/admin/sync-controls'
import { getBasket, getCheckout, updateBasketLine } from '@/contract/basket'
import { getCompanyDetails, makeDefaultAddress, updateBilling, updateDeliveryAddress } from '@/contract/company-details'
import type { Endpoint, Schema } from '@/contract/endpoint'
import { placeOrder } from '@/contract/orders'
import { getProfile, updateNotifications, updateOrdering, updateProfile } from '@/contract/profile'
import { contract } from '@/contract/registry'
import type { OrderId, SettingsChangeId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { accessEdits } from './testing/stale-access'
import { customerEdits } from './testing/stale-customers'
import { companyEdits, never, type StaleEdit } from './testing/stale-edits'
import { fileEdits } from './testing/stale-file-edits'
import { productEdits } from './testing/stale-product-edits'
import { quoteEdits } from './testing/stale-quotes'
import { templateEdits } from './testing/stale-templates'
import { disputeEdits } from './testing/disputes'
import { returnEdits } from './testing/stale-returns'
import { serviceEdits } from './testing/stale-service'
import { exchangeEdits } from './testing/stale-exchange-edits'
import { textEdits } from './testing/stale-text-edits'
import { workbenchEdits } from './testing/stale-workbench-edits'
import { watchEdits } from './testing/stale-watch-edits'

const fieldsOf = ({ schemas: { body } }: Endpoint): string[] =>
  body instanceof z.ZodMiniObject ? Object.keys(body.shape) : []
const versionFields = ['version', 'basketVersion']
const versioned = [...contract.values()].filter((endpoint) =>
  fieldsOf(endpoint).some((field) => versionFields.includes(field)),
)

const typed = (address: Address) => ({ ...address, region: address.region ?? '', phone: address.phone ?? '' })

const orderMail = { kind: 'orderReceived', locale: 'pl' } as const

const edits: Record<string, StaleEdit> = {
  ...fileEdits,
  ...watchEdits,
  ...exchangeEdits,
  ...textEdits,
  ...workbenchEdits,
  ...serviceEdits,
  ...companyEdits,
  ...productEdits,
  ...quoteEdits,
  ...templateEdits,
  ...returnEdits,
  ...disputeEdits,
  ...accessEdits,
  ...customerEdits,
  updateProfile: {
    as: 'ines',
    send: async (client) => {
      const { version, name, phone } = await client.call(getProfile, {})
      return { call: client.call(updateProfile, { body: { version: never(version), name, phone } }), version }
    },
  },
  updateOrdering: {
    as: 'ines',
    send: async (client) => {
      const { version, ordering } = await client.call(getProfile, {})
      return { call: client.call(updateOrdering, { body: { version: never(version), ...ordering! } }), version }
    },
  },
  updateNotifications: {
    as: 'ines',
    send: async (client) => {
      const { version, notifications } = await client.call(getProfile, {})
      const call = client.call(updateNotifications, { body: { version: never(version), notifications } })
      return { call, version }
    },
  },
  updateBilling: {
    as: 'ines',
    send: async (client) => {
      const { version, billing } = await client.call(getCompanyDetails, {})
      const body = { ...typed(billing.address), invoiceEmail: '', version: never(version) }
      return { call: client.call(updateBilling, { body }), version }
    },
  },
  updateDeliveryAddress: {
    as: 'ines',
    send: async (client) => {
      const { shippingVersion, addresses } = await client.call(getCompanyDetails, {})
      const { id: addressId, address } = addresses[0]!
      const body = { ...typed(address), version: never(shippingVersion) }
      return { call: client.call(updateDeliveryAddress, { params: { addressId }, body }), version: shippingVersion }
    },
  },
  makeDefaultAddress: {
    as: 'ines',
    send: async (client) => {
      const { shippingVersion, addresses } = await client.call(getCompanyDetails, {})
      const input = { params: { addressId: addresses[0]!.id }, body: { version: never(shippingVersion) } }
      return { call: client.call(makeDefaultAddress, input), version: shippingVersion }
    },
  },
  updatePayment: {
    as: 'ines',
    send: async (client) => {
      const { version } = (await client.call(getAccountSettings, {})).payment!
      const body = { version: never(version), defaultId: null, removeIds: [] }
      return { call: client.call(updatePayment, { body }), version }
    },
  },
  updateBasketLine: {
    as: 'ines',
    send: async (client) => {
      const { lines, version } = await client.call(getBasket, {})
      const { id: lineId, quantity, version: line } = lines[0]!
      const call = client.call(updateBasketLine, { params: { lineId }, body: { version: never(line), quantity } })
      return { call, version }
    },
  },
  placeOrder: {
    as: 'ines',
    send: async (client) => {
      const { basket, deliveryAddresses } = await client.call(getCheckout, {})
      const body = {
        basketVersion: never(basket.version),
        expectedTotal: basket.totals!.total,
        deliveryAddressId: deliveryAddresses[0]!.id,
        attachmentIds: [],
      }
      return { call: client.call(placeOrder, { body }, { idempotencyKey: 'stale' }), version: basket.version }
    },
  },
  editDeskOrder: {
    as: 'marta',
    send: async (client) => {
      const params = { orderId: 'ord_s001' as OrderId }
      const { version, deliveryAddressId } = await client.call(getDeskOrder, { params })
      const texts = { poNumber: '', reference: '', note: '', requestedOn: null }
      const body = { version: never(version), ...texts, deliveryAddressId: deliveryAddressId!, lines: [] }
      return { call: client.call(editDeskOrder, { params, body }), version }
    },
  },
  updateScheduledTask: {
    as: 'marta',
    send: async (client) => {
      const { jobs } = await client.call(listScheduledTasks, {})
      const { id: jobId, version } = jobs[0]!
      const body = { version: never(version), enabled: true }
      return { call: client.call(updateScheduledTask, { params: { jobId }, body }), version }
    },
  },
  setTaskOneOff: {
    as: 'marta',
    send: async (client) => {
      const { id: jobId, version } = (await client.call(listScheduledTasks, {})).jobs[0]!
      const body = { version: never(version), inSeconds: 60 }
      return { call: client.call(setTaskOneOff, { params: { jobId }, body }), version }
    },
  },
  setSyncOneOff: {
    as: 'marta',
    send: async (client) => {
      const { id: jobId, version } = (await client.call(listSyncJobs, {})).jobs[0]!
      const body = { version: never(version), inSeconds: 60 }
      return { call: client.call(setSyncOneOff, { params: { jobId }, body }), version }
    },
  },
  updateMailTemplate: {
    as: 'marta',
    send: async (client) => {
      const { version } = await client.call(getMailTemplate, { params: orderMail })
      const body = { version: never(version), parts: [] }
      return { call: client.call(updateMailTemplate, { params: orderMail, body }), version }
    },
  },
  resetMailTemplate: {
    as: 'marta',
    send: async (client) => {
      const { version } = await client.call(getMailTemplate, { params: orderMail })
      const body = { version: never(version) }
      return { call: client.call(resetMailTemplate, { params: orderMail, body }), version }
    },
  },
  restorePortalSettings: {
    as: 'marta',
    send: async (client) => {
      const { version } = await client.call(getPortalSettings, {})
      const body = { version: never(version), changeId: 'any' as SettingsChangeId }
      return { call: client.call(restorePortalSettings, { body }), version }
    },
  },
  restoreShopSettings: {
    as: 'marta',
    send: async (client) => {
      const params = { shop: 'PL' as const }
      const { version } = await client.call(getShopSettings, { params })
      const body = { version: never(version), changeId: 'any' as SettingsChangeId }
      return { call: client.call(restoreShopSettings, { params, body }), version }
    },
  },
  updatePortalSettings: {
    as: 'marta',
    send: async (client) => {
      const { version, adminMayEditOrders } = await client.call(getPortalSettings, {})
      const body = { version: never(version), adminMayEditOrders }
      return { call: client.call(updatePortalSettings, { body }), version }
    },
  },
  updateShopSettings: {
    as: 'marta',
    send: async (client) => {
      const params = { shop: 'PL' as const }
      const { version } = await client.call(getShopSettings, { params })
      const body = { version: never(version), returnDays: 14 }
      return { call: client.call(updateShopSettings, { params, body }), version }
    },
  },
  updateSyncJob: {
    as: 'marta',
    send: async (client) => {
      const { id: jobId, version } = (await client.call(listSyncJobs, {})).jobs[0]!
      const call = client.call(updateSyncJob, { params: { jobId }, body: { version: never(version), enabled: true } })
      return { call, version }
    },
  },
}

/** Where the record to look at is not what the endpoint answers with. */
const currentSchemas: Record<string, Schema | undefined> = {
  placeOrder: getBasket.schemas.responses[200] as Schema,
}
const replySchemaOf = (endpoint: Endpoint): unknown =>
  currentSchemas[endpoint.id] ?? Object.values(endpoint.schemas.responses)[0]

/** Every version that stands in the record, at whatever depth: a section of the settings has its own. */
const versionsIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        key === 'version' || key === 'shippingVersion' ? [inner] : versionsIn(inner),
      )
    : []

describe('an edit of what has changed meanwhile', () => {
  test('is tried for every endpoint whose body carries a version', () => {
    expect(Object.keys(edits).toSorted()).toEqual(versioned.map(({ id }) => id).toSorted())
  })

  test.each(versioned.filter(({ id }) => edits[id]).map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s answers 409 with the record as it is now, and writes nothing',
    async (id, endpoint) => {
      const world = await createWorld()
      const { as, send } = edits[id]!
      const client = await world.as(as)
      const { call, version } = await send(client)
      const written: string[] = []
      world.store.onCommit((changes) => written.push(...changes.map(({ table, kind }) => `${kind} ${table}`)))
      const before = world.store.sequences()
      const { status, type, current } = await refusalOf(call)
      expect([status, type]).toEqual([409, id === 'placeOrder' ? 'basket/changed' : 'conflict/stale'])
      const parsed = z.safeParse(replySchemaOf(endpoint) as z.ZodMiniType, current)
      expect(parsed.error?.issues ?? []).toEqual([])
      expect(versionsIn(current)).toContain(version)
      expect([written, world.store.sequences()]).toEqual([[], before])
    },
  )
})
