import type { Store } from '@mocks/store/tx'
import { madeUpLanguages } from '@mocks/seed/text-languages'
import type { LanguageFiles } from './shipped-texts'

const perNamespace = 500
/** Of the languages that are added, one text in so many waits for a translator. */
const oneUntranslatedIn = 9

const words: Readonly<Record<string, string>> = {
  en: 'order invoice basket customer price stock delivery branch return quote payment handle',
  pl: 'zamówienie faktura koszyk klient cena zapas dostawa oddział zwrot oferta płatność klamka',
  de: 'Auftrag Rechnung Warenkorb Kunde Preis Bestand Lieferung größer Rückgabe Angebot Zahlung Griff',
  ar: 'طلب فاتورة سلة عميل سعر مخزون توصيل فرع إرجاع عرض دفعة مقبض',
  fr: 'commande facture panier client prix stock livraison agence retour devis paiement poignée',
  es: 'pedido factura cesta cliente precio existencias entrega sucursal devolución oferta pago manilla',
  cs: 'objednávka faktura košík zákazník cena zásoba dodávka pobočka vratka nabídka platba klika',
  uk: 'замовлення рахунок кошик клієнт ціна запас доставка філія повернення пропозиція оплата ручка',
  it: 'ordine fattura carrello cliente prezzo scorta consegna filiale reso offerta pagamento maniglia',
  sv: 'beställning faktura varukorg kund pris lager leverans filial retur offert betalning handtag',
}
const wordsOf = new Map(Object.entries(words).map(([code, list]) => [code, list.split(' ')]))

const nameOf = (place: number): string => `sample-${String(Math.floor(place / perNamespace) + 1).padStart(3, '0')}`
/** A namespace of texts that are made up, and that no file is written of. */
export const isMadeUp = (namespace: string): boolean => /^sample-\d{3}$/.test(namespace)

const textAt = (list: readonly string[], place: number): string => {
  const said = Array.from({ length: 3 + (place % 5) }, (_, at) => list[(place * 7 + at * 5) % list.length]).join(' ')
  const marked = place % 4 === 0 ? `${said} {{number}}` : `${said} ${place}`
  return marked.charAt(0).toLocaleUpperCase() + marked.slice(1)
}

/** So many made-up texts of one language by namespace and flat key: with placeholders, plurals and gaps. */
export function madeUpTexts(language: string, keys: number): LanguageFiles {
  const list = wordsOf.get(language)
  const files = new Map<string, Map<string, string>>()
  if (!list) return files
  const isAdded = madeUpLanguages.some(({ code }) => code === language)
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  for (let place = 0; place < keys; place += 1) {
    if (isAdded && place % oneUntranslatedIn === 0) continue
    const name = nameOf(place)
    const file = files.get(name) ?? new Map<string, string>()
    files.set(name, file)
    const key = `group${place % 20}.text${place}`
    const text = textAt(list, place)
    if (place % 12 !== 5) file.set(key, text)
    else for (const category of categories) file.set(`${key}_${category}`, `{{count}} ${text}`)
  }
  return files
}

const counts = new WeakMap<Store, number>()
/** The store has so many made-up texts beside those of the portal. */
export const giveMadeUpTexts = (store: Store, keys: number): void => void counts.set(store, keys)
export const madeUpTextsIn = (store: Store): number => counts.get(store) ?? 0
