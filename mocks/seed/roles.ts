import type { RoleId } from '@/domain/ids'
import { allPermissions, type Grants, permissions } from '@/domain/permissions/catalogue'
import type { RoleRow } from '@mocks/store/rows/people'

const roleId = (name: string): RoleId => `role_${name}` as RoleId

export const roleIds = {
  regular: roleId('regular'),
  accountManager: roleId('account_manager'),
  purchaser: roleId('purchaser'),
  viewer: roleId('viewer'),
  administrator: roleId('administrator'),
  orderDesk: roleId('order_desk'),
  integrator: roleId('integrator'),
  customerCare: roleId('customer_care'),
  registrar: roleId('registrar'),
  translator: roleId('translator'),
  textReviewer: roleId('text_reviewer'),
}

/** The widest scope of every permission of one side. */
const everything = (side: 'account' | 'admin'): Grants =>
  Object.fromEntries(
    allPermissions
      .filter((name) => permissions[name].side === side)
      .map((name) => [name, permissions[name].scopes.at(-1)]),
  )

const ownAccount = { 'settings.view': 'own', 'profile.edit': 'own' } as const satisfies Grants
const buying = {
  ...ownAccount,
  'overview.view': 'company',
  'orders.create': 'company',
  'prices.view': 'company',
  'stock.view': 'company',
  'goods.view': 'company',
  'returns.view': 'company',
  'returns.create': 'company',
} as const satisfies Grants

const asDelivered = { version: 1, builtIn: true, copiedFrom: null, changedAt: null, changedBy: null }

/** Roles are data: they grant permissions of the catalogue, each with its reach. */
export const roles: RoleRow[] = [
  {
    id: roleIds.regular,
    ...asDelivered,
    side: 'account',
    name: { en: 'Regular account', pl: 'Zwykłe konto', de: 'Reguläres Konto', ar: 'حساب عادي' },
    grants: {
      ...buying,
      'orders.view': 'branch',
      'quotes.view': 'branch',
      'quotes.accept': 'company',
      'quotes.request': 'company',
      'invoices.view': 'branch',
      'invoices.pay': 'branch',
      'invoices.preview': 'branch',
      'cases.view': 'own',
      'cases.create': 'company',
      'tasks.view': 'own',
      'tasks.edit': 'company',
      'mailbox.view': 'own',
      'mailbox.send': 'company',
      'contracts.view': 'company',
      'authorizations.view': 'own',
      'budgets.view': 'own',
    },
  },
  {
    id: roleIds.accountManager,
    ...asDelivered,
    side: 'account',
    name: { en: 'Account manager', pl: 'Menedżer konta', de: 'Kontoverwalter', ar: 'مدير الحساب' },
    grants: everything('account'),
  },
  {
    id: roleIds.purchaser,
    ...asDelivered,
    side: 'account',
    name: { en: 'Purchaser', pl: 'Zaopatrzeniowiec', de: 'Einkäufer', ar: 'مسؤول المشتريات' },
    grants: {
      ...buying,
      'orders.view': 'own',
      'quotes.view': 'own',
      'quotes.accept': 'company',
      'quotes.request': 'company',
      'invoices.view': 'own',
      'invoices.preview': 'own',
      'cases.view': 'own',
      'cases.create': 'company',
      'tasks.view': 'own',
      'tasks.edit': 'company',
      'mailbox.view': 'own',
      'mailbox.send': 'company',
      'contracts.view': 'company',
      'authorizations.view': 'own',
      'budgets.view': 'own',
    },
  },
  {
    id: roleIds.viewer,
    ...asDelivered,
    side: 'account',
    name: { en: 'Viewer', pl: 'Podgląd', de: 'Nur Einsicht', ar: 'مطّلع' },
    grants: {
      ...ownAccount,
      'overview.view': 'company',
      'orders.view': 'company',
      'stock.view': 'company',
      'goods.view': 'company',
      'returns.view': 'company',
      'returns.create': 'company',
      'cases.view': 'company',
    },
  },
  {
    id: roleIds.administrator,
    ...asDelivered,
    side: 'admin',
    name: { en: 'Administrator', pl: 'Administrator', de: 'Administrator', ar: 'مدير النظام' },
    grants: everything('admin'),
  },
  {
    id: roleIds.orderDesk,
    ...asDelivered,
    side: 'admin',
    name: { en: 'Order desk', pl: 'Dział zamówień', de: 'Auftragsbearbeitung', ar: 'مكتب الطلبات' },
    grants: {
      'dashboard.view': 'all',
      'orderDesk.view': 'all',
      'orderDesk.edit': 'all',
      'orderDesk.send': 'all',
      'returnDesk.view': 'all',
      'returnDesk.edit': 'all',
      'disputeDesk.view': 'all',
      'disputeDesk.decide': 'all',
      'taskDesk.view': 'all',
      'taskDesk.edit': 'all',
      'mailDesk.view': 'all',
      'mailDesk.edit': 'all',
      'outbox.view': 'all',
      'accounts.view': 'all',
      'registrations.view': 'all',
    },
  },
  {
    id: roleIds.integrator,
    ...asDelivered,
    side: 'admin',
    name: { en: 'Integrator', pl: 'Integrator', de: 'Integrator', ar: 'مسؤول التكامل' },
    grants: {
      'dashboard.view': 'all',
      'sync.view': 'all',
      'sync.run': 'all',
      'sync.configure': 'all',
      'catalogue.view': 'all',
    },
  },
  {
    id: roleIds.customerCare,
    ...asDelivered,
    side: 'admin',
    name: { en: 'Customer care', pl: 'Opieka nad klientami', de: 'Kundenbetreuung', ar: 'خدمة العملاء' },
    grants: {
      'dashboard.view': 'all',
      'orderDesk.view': 'all',
      'customers.view': 'all',
      'customers.edit': 'all',
      'customers.structure': 'all',
      'customers.documents': 'all',
      'customers.activity': 'all',
      'quoteDesk.answer': 'all',
      'quoteDesk.approve': 'all',
      'returnDesk.view': 'all',
      'returnDesk.edit': 'all',
      'disputeDesk.view': 'all',
      'disputeDesk.decide': 'all',
      'accounts.view': 'all',
      'accounts.edit': 'all',
      'accounts.impersonate': 'all',
      'registrations.view': 'all',
      'registrations.decide': 'all',
      'casesDesk.view': 'all',
      'casesDesk.edit': 'all',
      'taskDesk.view': 'all',
      'taskDesk.edit': 'all',
      'mailDesk.view': 'all',
      'mailDesk.edit': 'all',
      'reports.view': 'all',
    },
  },
  {
    id: roleIds.registrar,
    ...asDelivered,
    side: 'admin',
    name: { en: 'Registrations only', pl: 'Tylko rejestracje', de: 'Nur Registrierungen', ar: 'طلبات التسجيل فقط' },
    grants: { 'registrations.view': 'all', 'registrations.decide': 'all' },
  },
  {
    id: roleIds.translator,
    ...asDelivered,
    side: 'admin',
    name: { en: 'Translator', pl: 'Tłumacz', de: 'Übersetzung', ar: 'مترجم' },
    grants: { 'translations.view': 'all', 'translations.edit': 'all' },
  },
  {
    id: roleIds.textReviewer,
    ...asDelivered,
    side: 'admin',
    name: { en: 'Reviewer of texts', pl: 'Weryfikator tekstów', de: 'Textprüfung', ar: 'مراجع النصوص' },
    grants: { 'translations.view': 'all', 'translations.edit': 'all', 'translations.review': 'all' },
  },
]
