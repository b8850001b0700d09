import type { ReactNode } from 'react'
import { useSession } from './use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { type AboutRecord, placeOfRecord } from '@/entities/audit/record-place'

type Props = { entry: AboutRecord; look?: 'accent' | 'ink'; children: ReactNode }

/** The way to the record, where it has a page and the reader may open it; otherwise its name alone. */
export function RecordLink({ entry, look, children }: Props) {
  const { permissions } = useSession()
  const place = placeOfRecord(entry)
  if (!place || !permissions.includes(place.right)) return children
  return (
    // Parameters and search are those of the address, by the table of places and its test.
    <AppLink to={place.to} params={place.params as never} search={place.search as never} look={look}>
      {children}
    </AppLink>
  )
}
