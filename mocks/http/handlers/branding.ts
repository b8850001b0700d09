import { getBranding } from '@/contract/branding'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import { implement } from '../implement'

export const brandingHandlers = [
  implement(getBranding, async ({ tx, reply }) => {
    const settings = await portalSettings(tx)
    return reply(200, {
      brandName: settings.brandName,
      claim: settings.brandClaim,
      accentColour: settings.accentColour,
      logo: settings.logo,
      signInPicture: settings.signInPicture,
      signInMessage: settings.signInMessage,
      newsTitle: settings.newsTitle,
      newsText: settings.newsText,
    })
  }),
]
