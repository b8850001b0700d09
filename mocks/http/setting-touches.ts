import { type Entitled, holding, ofAnyCompany, type Touch } from './entitled'

const everybody: Entitled = () => true
const settings: Touch = { resource: 'portalSettings', entitled: holding('portalSettings.view') }
const ofBuyers = (...resources: string[]): Touch[] =>
  resources.map((resource) => ({ resource, entitled: ofAnyCompany }))

/** Tables of what the business decides. */
export const settingTouches = {
  settingsChanges: () => [settings],
  /** What people of the shop may return, and whose returns they see. */
  shopSettings: () => [settings, ...ofBuyers('session', 'orders', 'invoices', 'returns')],
  mailTemplates: (): Touch[] => [{ resource: 'mailTemplates', entitled: holding('mailTemplates.view') }],
  portalSettings: (): Touch[] => [
    settings,
    { resource: 'branding', entitled: everybody },
    { resource: 'orders', entitled: holding('orderDesk.view') },
    { resource: 'accounts', entitled: holding('accounts.view') },
    // What buyers may see or do may have changed with everything they read.
    ...ofBuyers('session', 'team', 'orders', 'invoices', 'statement', 'overview', 'basket', 'products'),
  ],
}
