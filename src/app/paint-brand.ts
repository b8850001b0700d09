import type { QueryClient } from '@tanstack/react-query'
import { brandingQueries } from '@/entities/branding/branding.queries'
import { paintAccent } from '@/entities/branding/paint-accent'

/** The company's accent on pages that show nothing else of the brand. The product's own does as long as it is not known. */
export const paintBrand = async (client: QueryClient): Promise<void> => {
  const brand = await client.fetchQuery(brandingQueries.current()).catch(() => undefined)
  if (brand) paintAccent(brand.accentColour)
}
