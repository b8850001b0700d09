import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { named } from './schema'

const localText = z.object({ en: z.string(), pl: z.string(), de: z.string(), ar: z.string() })

/** NAV-13: how the company presents itself, to everybody. All texts are plain; pictures are checked `data:` addresses. */
export const branding = named(
  'Branding',
  z.object({
    brandName: z.string(),
    claim: localText,
    /** `#rrggbb`; null: the colour of the product. */
    accentColour: z.nullable(z.string()),
    logo: z.nullable(z.string()),
    signInPicture: z.nullable(z.string()),
    signInMessage: localText,
    newsTitle: localText,
    newsText: localText,
  }),
)
export type Branding = z.infer<typeof branding>

export const getBranding = endpoint({
  id: 'getBranding',
  resource: 'branding',
  method: 'GET',
  path: '/branding',
  summary: 'Name, claim, colour, logo, sign-in message and news of the company',
  access: 'public',
  responses: { 200: branding },
})
