import { placeholdersIn } from '@/domain/mails/placeholders'
import type { MailTemplateKind } from '@/domain/mails/templates'
import type { MailRow } from '@mocks/store/rows/portal'
import ar from '../../locales/ar/mails.json'
import de from '../../locales/de/mails.json'
import en from '../../locales/en/mails.json'
import pl from '../../locales/pl/mails.json'

type Locale = MailRow['locale']
type Texts = { [key: string]: string | Texts }

export const shippedTexts: Readonly<Record<Locale, Texts>> = { en, pl, de, ar }

/** A text of a mail as it is shipped: `part` is its key below the mail's kind, as `text.approved` or `valid_few`. */
export type ShippedPart = { part: string; text: string; allowed: string[]; required: string[] }

const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  )
const place = (part: string): number => (part === 'subject' ? 0 : part === 'link' ? 2 : 1)
const sharedParts: readonly string[] = ['greeting', 'closing']

const textsOf = (kind: MailTemplateKind, locale: Locale): [string, string][] => {
  const texts = shippedTexts[locale]
  if (kind === 'common') return flat(texts).filter(([key]) => sharedParts.includes(key))
  const own = texts[kind]
  return typeof own === 'object' ? flat(own) : []
}

/** Forms of a plural that name one certain number, and so need not say it. */
const namesItsNumber = /_(?:zero|one|two)$/

/**
 * The texts of a template. A subject may leave facts out, a plural form that names its number may leave that out, and
 * what the portal is called may be worded; apart from that a text has to say what the shipped one says.
 */
export const shippedParts = (kind: MailTemplateKind, locale: Locale): ShippedPart[] =>
  textsOf(kind, locale)
    .map(([part, text]) => {
      const allowed = placeholdersIn(text)
      const all = namesItsNumber.test(part) ? [...new Set([...allowed, 'count'])] : allowed
      const required =
        part === 'subject'
          ? []
          : allowed.filter((name) => name !== 'brand' && (name !== 'count' || !namesItsNumber.test(part)))
      return { part, text, allowed: all, required }
    })
    .toSorted((a, b) => place(a.part) - place(b.part))
