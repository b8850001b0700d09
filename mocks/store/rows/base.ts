import type { Locale } from '@/domain/locales'

/** Every row has an id and a version that each update raises by one. Instants are milliseconds, amounts minor units. */
export type Row = { id: string; version: number }

export type Localized = Readonly<Record<Locale, string>>

export type AddressValue = {
  name: string
  street: string
  postalCode: string
  city: string
  region: string | null
  country: string
  phone: string | null
}

export type Contact = { name: string; email: string; phone: string }
