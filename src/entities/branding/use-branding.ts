import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { localeNear } from '@/domain/locales'
import type { Branding } from '@/contract/branding'
import { setBrandName } from '@/shared/lib/brand'
import { brandingQueries } from './branding.queries'
import { paintAccent } from './paint-accent'

/**
 * How the company presents itself, in the reader's language; its accent and its name are put on as long as the page
 * lives.
 */
export const useBranding = () => {
  const { i18n } = useTranslation()
  const { data } = useQuery(brandingQueries.current())
  const colour = data?.accentColour
  useEffect(() => {
    if (colour !== undefined) paintAccent(colour)
  }, [colour])
  const name = data?.brandName
  useEffect(() => {
    if (name !== undefined) setBrandName(name)
  }, [name])
  if (!data) return null
  const own = localeNear(i18n.language)
  const said = (text: Branding['claim']): string => text[own]
  return {
    brandName: data.brandName,
    logo: data.logo,
    signInPicture: data.signInPicture,
    claim: said(data.claim),
    signInMessage: said(data.signInMessage),
    newsTitle: said(data.newsTitle),
    newsText: said(data.newsText),
  }
}
