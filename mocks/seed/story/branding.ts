import type { SettingValues } from '@/domain/settings/values'

/** What the demo's seller says to its customers on the way in. */
export const demoBranding: Pick<SettingValues, 'brandClaim' | 'newsTitle' | 'newsText'> = {
  brandClaim: {
    en: 'Window and door fittings for the trade',
    pl: 'Okucia okienne i drzwiowe dla branży',
    de: 'Fenster- und Türbeschläge für das Handwerk',
    ar: 'لوازم النوافذ والأبواب للمهنيين',
  },
  newsTitle: {
    en: 'Deliveries before the holidays',
    pl: 'Dostawy przed świętami',
    de: 'Lieferungen vor den Feiertagen',
    ar: 'التسليم قبل العطلات',
  },
  newsText: {
    en: 'Orders placed by 18 December leave our warehouses this year.',
    pl: 'Zamówienia złożone do 18 grudnia wyślemy jeszcze w tym roku.',
    de: 'Bestellungen bis zum 18. Dezember verlassen unsere Lager noch in diesem Jahr.',
    ar: 'الطلبات المقدَّمة حتى 18 ديسمبر تُشحن من مستودعاتنا هذا العام.',
  },
}
