import type { AuditChange, AuditValue } from '@/domain/audit/value'
import type { Instant } from '@/domain/clock'
import type { UserId } from '@/domain/ids'
import { syncJobFacts, syncJobId } from '@mocks/jobs/sync-jobs'
import type { AuditRow } from '@mocks/store/rows/audit'
import { companies } from '../companies'
import { shareOf } from '../history/random'
import { userIds, users } from '../people'
import type { BuiltOrder } from './build-order'
import { registrationsAt } from './registrations'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

type Told = Pick<AuditRow, 'at' | 'kind'> & Partial<AuditRow>

const text = (value: string | null): AuditValue => (value === null ? null : { as: 'text', text: value })
const number = (value: number): AuditValue => ({ as: 'number', number: value })
const flag = (on: boolean): AuditValue => ({ as: 'flag', on })
const change = (field: string, before: AuditValue, after: AuditValue, part: string | null = null): AuditChange => ({
  field,
  part,
  before,
  after,
})

const person = (id: UserId) => users.find((user) => user.id === id) ?? null
const by = (id: UserId): Partial<AuditRow> => {
  const user = person(id)
  return { actorId: id, actorName: user?.name ?? '', source: user?.companyId === null ? 'admin' : 'portal' }
}
const aboutUser = (id: UserId): Partial<AuditRow> => {
  const user = person(id)
  return { record: 'users', recordId: id, recordLabel: user?.name ?? null, companyId: user?.companyId ?? null }
}

/** Mornings of the last fortnight: who came when. Some come most days, some now and then. */
function signIns(now: Instant): Told[] {
  const coming = users.filter(({ active, passwordHash }) => active && passwordHash !== null)
  return coming.flatMap((user, place) =>
    Array.from({ length: 13 }, (_, back): Told[] => {
      const at = now - (back + 1) * day + Math.floor(shareOf(place, back, 1) * 3 * hour)
      const isWeekend = [0, 6].includes(new Date(at).getUTCDay())
      if (isWeekend || shareOf(place, back, 2) > 0.3) return []
      return [{ at, kind: 'signedIn', operation: 'signIn', ...by(user.id), ...aboutUser(user.id) }]
    }).flat(),
  )
}

/** Orders of the last days, placed in the store and taken to the ERP by the next run. */
function orders(built: readonly BuiltOrder[], now: Instant): Told[] {
  return built
    .filter(({ order }) => order.userId !== null && order.placedAt > now - 12 * day)
    .flatMap(({ order }): Told[] => {
      const about = {
        record: 'orders',
        recordId: order.id,
        recordLabel: order.number,
        companyId: order.companyId,
      }
      const placed: Told = {
        at: order.placedAt,
        kind: 'created',
        operation: 'placeOrder',
        permission: 'orders.create',
        ...by(order.userId as UserId),
        ...about,
        changes: [
          change('number', null, text(order.number)),
          change('poNumber', null, text(order.poNumber)),
          change('deliveryMethod', null, text(order.deliveryMethod)),
          change('lines', null, {
            as: 'list',
            items: order.lines.map(({ sku }) => ({ as: 'text', text: sku })),
            more: 0,
          }),
          change('total', null, { as: 'money', amount: order.total, currency: order.currency }),
        ].filter(({ after }) => after !== null),
      }
      if (order.erpNumber === null) return [placed]
      const sent: Told = {
        at: order.placedAt + 2 * minute,
        kind: 'changed',
        source: 'sync',
        operation: 'sync.step',
        ...about,
        changes: [change('erpState', text('queued'), text('inErp')), change('erpNumber', null, text(order.erpNumber))],
      }
      return [placed, sent]
    })
}

/** What the administration did lately, and what the account manager of the main customer did. */
function deeds(now: Instant): Told[] {
  const kestrel = companies[0]
  const rejected = registrationsAt(now).find(({ state }) => state === 'rejected')
  const job = (key: keyof typeof syncJobFacts) => ({ record: 'syncJobs', recordId: syncJobId(key), recordLabel: key })
  const settings = { record: 'portalSettings', recordId: 'settings', operation: 'updatePortalSettings' }
  return [
    {
      at: now - 11 * day - 2 * hour,
      kind: 'changed',
      permission: 'sync.configure',
      operation: 'updateSyncJob',
      ...by(userIds.ida),
      ...job('ordersOut'),
      changes: [change('intervalSeconds', number(300), number(syncJobFacts.ordersOut.interval))],
    },
    {
      at: now - 12 * day,
      kind: 'created',
      permission: 'team.edit',
      operation: 'inviteMember',
      ...by(userIds.ines),
      ...aboutUser(userIds.nadia),
      changes: [
        change('name', null, text('Nadia Orlik')),
        change('email', null, text(person(userIds.nadia)?.email ?? null)),
        change('options', null, flag(true), 'mayOrder'),
      ],
    },
    {
      at: now - day,
      kind: 'created',
      permission: 'team.edit',
      operation: 'inviteMember',
      ...by(userIds.ines),
      ...aboutUser(userIds.jakub),
      changes: [
        change('name', null, text('Jakub Rys')),
        change('email', null, text(person(userIds.jakub)?.email ?? null)),
      ],
    },
    ...(rejected
      ? [
          {
            at: now - 8 * day,
            kind: 'changed' as const,
            permission: 'registrations.decide' as const,
            operation: 'rejectRegistration',
            ...by(userIds.marta),
            record: 'registrations',
            recordId: rejected.id,
            recordLabel: `${rejected.number} ${rejected.companyName}`,
            changes: [
              change('state', text('waiting'), text('rejected')),
              change('rejectReason', null, text(rejected.rejectReason)),
            ],
          },
        ]
      : []),
    {
      at: now - 6 * day - 3 * hour,
      kind: 'changed',
      permission: 'portalSettings.edit',
      ...by(userIds.marta),
      ...settings,
      changes: [change('adminMayEditOrders', flag(false), flag(true))],
    },
    {
      at: now - 5 * day - hour,
      kind: 'changed',
      source: 'sync',
      operation: 'sync.step',
      record: 'companies',
      recordId: kestrel?.id ?? null,
      recordLabel: kestrel?.name ?? null,
      companyId: kestrel?.id ?? null,
      changes: [
        change(
          'creditLimit',
          { as: 'money', amount: 20_000_000, currency: 'PLN' },
          { as: 'money', amount: kestrel?.creditLimit ?? 0, currency: 'PLN' },
        ),
      ],
    },
    { at: now - 4 * day, kind: 'signInFailed', operation: 'signIn', ...aboutUser(userIds.tomasz), actorName: '' },
    {
      at: now - 4 * day + minute,
      kind: 'signInFailed',
      operation: 'signIn',
      ...aboutUser(userIds.tomasz),
      actorName: '',
    },
    {
      at: now - 4 * day + 6 * minute,
      kind: 'passwordChanged',
      operation: 'setPassword',
      ...by(userIds.tomasz),
      ...aboutUser(userIds.tomasz),
    },
    {
      at: now - 3 * day - 4 * hour,
      kind: 'refused',
      operation: 'listBudgets',
      permission: 'budgets.view',
      ...by(userIds.helena),
      companyId: person(userIds.helena)?.companyId ?? null,
      times: 2,
      changes: [change('refusal', null, text('access/forbidden'))],
    },
    {
      at: now - 2 * day - 5 * hour,
      kind: 'changed',
      permission: 'team.edit',
      operation: 'updateMember',
      ...by(userIds.ines),
      ...aboutUser(userIds.tomasz),
      changes: [change('phone', text('+48 58 555 01 20'), text(person(userIds.tomasz)?.phone ?? null))],
    },
  ]
}

/** What the audit tells of the weeks before: it agrees with the records of the story. Numbers follow `from`. */
export function auditAt(built: readonly BuiltOrder[], now: Instant): AuditRow[] {
  const told = [...signIns(now), ...orders(built, now), ...deeds(now)].filter(({ at }) => at < now)
  return told.toSorted((a, b) => a.at - b.at).map((entry, place) => written(entry, place + 1))
}

const written = (told: Told, number: number): AuditRow => ({
  id: `audit-${number}` as AuditRow['id'],
  version: 1,
  number,
  source: 'portal',
  actorId: null,
  actorName: 'Portico',
  byId: null,
  byName: null,
  impersonationId: null,
  // Work of the clock belongs to no request.
  requestId:
    told.source === 'sync'
      ? null
      : `req-${Math.floor(shareOf(77, number, 5) * 2 ** 48)
          .toString(16)
          .padStart(16, '0')}`,
  operation: null,
  permission: null,
  companyId: null,
  record: null,
  recordId: null,
  recordLabel: null,
  changes: [],
  more: 0,
  times: 1,
  ...told,
})
