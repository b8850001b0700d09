import type { Locale } from '@/domain/locales'
import type { MaterialAudience } from '@/domain/materials/sharing'
import type { MaterialKind } from '@/domain/materials/vocabulary'
import type { Localized } from '@mocks/store/rows/base'
import { companyIds } from '../companies'

export type MaterialScript = {
  key: string
  kind: MaterialKind
  title: Localized
  description: Localized
  language?: Locale
  audience?: Partial<MaterialAudience>
  /** Days from today. */
  from?: number
  to?: number
  /** Name and size of each version, the oldest first, with the days since and what was new. */
  files?: readonly { name: string; size: number; ago: number; note?: string }[]
  video?: string
  /** What its picture shows. */
  drawing?: readonly [category: string, sku: string]
  archived?: boolean
}

const said = (en: string, pl: string, de: string, ar: string): Localized => ({ en, pl, de, ar })

export const materialScripts: readonly MaterialScript[] = [
  {
    ...{ key: 'catalogue_en', kind: 'catalogue', language: 'en', drawing: ['handles', 'HW-101-W'], from: -60 },
    title: said(
      'Catalogue: window and door fittings',
      'Katalog: okucia do okien i drzwi',
      'Katalog: Fenster- und Türbeschläge',
      'الكتالوج: تجهيزات النوافذ والأبواب',
    ),
    description: said(
      'All handles, gears, locks and seals with drawings and order numbers. 148 pages, for the counter and for consultants.',
      'Wszystkie klamki, zasuwnice, zamki i uszczelki z rysunkami i numerami katalogowymi. 148 stron, na ladę i dla doradców.',
      'Alle Griffe, Getriebe, Schlösser und Dichtungen mit Zeichnungen und Artikelnummern. 148 Seiten, für Theke und Beratung.',
      'كل المقابض والتروس والأقفال والموانع مع الرسوم وأرقام الطلب. ‏148 صفحة للمعرض وللاستشاريين.',
    ),
    files: [
      { name: 'catalogue-fittings-2025.pdf', size: 7_912_400, ago: 60 },
      { name: 'catalogue-fittings-2026.pdf', size: 8_204_118, ago: 9, note: 'New handles, prices taken out' },
    ],
  },
  {
    ...{ key: 'catalogue_pl', kind: 'catalogue', language: 'pl', drawing: ['gears', 'GT-300-A'] },
    audience: { markets: ['PL'] },
    title: said(
      'Catalogue in Polish',
      'Katalog okuć 2026 po polsku',
      'Katalog auf Polnisch',
      'الكتالوج باللغة البولندية',
    ),
    description: said(
      'The Polish edition with terms of the national standards.',
      'Polskie wydanie z oznaczeniami norm PN-EN. Do druku i do pobrania dla klientów warsztatu.',
      'Polnische Ausgabe mit Bezeichnungen der nationalen Normen.',
      'الطبعة البولندية بمصطلحات المعايير الوطنية.',
    ),
    files: [{ name: 'katalog-okuc-2026.pdf', size: 8_377_204, ago: 8 }],
  },
  {
    ...{ key: 'leaflet_handles', kind: 'leaflet', drawing: ['handles', 'HW-120-A'], from: -14, to: 46 },
    title: said(
      'Leaflet: lockable handles for safer homes',
      'Ulotka: klamki z kluczem dla bezpiecznego domu',
      'Flyer: abschließbare Griffe für ein sicheres Zuhause',
      'نشرة: مقابض بقفل لمنازل أكثر أمانًا',
    ),
    description: said(
      'Two pages to hand out with every offer. There is room for your own stamp on the back.',
      'Dwie strony do każdej oferty. Na odwrocie jest miejsce na własną pieczątkę.',
      'Zwei Seiten zu jedem Angebot. Auf der Rückseite ist Platz für Ihren Stempel.',
      'صفحتان تُرفقان مع كل عرض. في الخلف مكان لختم شركتكم.',
    ),
    files: [{ name: 'leaflet-lockable-handles.pdf', size: 1_204_551, ago: 14 }],
  },
  {
    ...{ key: 'picture_handle', kind: 'picture', drawing: ['handles', 'HW-101-W'] },
    title: said(
      'Picture: window handle in white',
      'Zdjęcie: klamka okienna biała',
      'Bild: Fenstergriff weiß',
      'صورة: مقبض نافذة أبيض',
    ),
    description: said(
      'Cut out, for shops and price lists.',
      'Bez tła, do sklepów i cenników.',
      'Freigestellt, für Shops und Preislisten.',
      'بلا خلفية، للمتاجر وقوائم الأسعار.',
    ),
    files: [{ name: 'window-handle-white.png', size: 27_000, ago: 120 }],
  },
  {
    ...{ key: 'picture_gear', kind: 'picture', drawing: ['gears', 'GT-300-S'] },
    title: said(
      'Picture: turn-and-tilt gear',
      'Zdjęcie: zasuwnica rozwierno-uchylna',
      'Bild: Drehkippgetriebe',
      'صورة: آلية الفتح والإمالة',
    ),
    description: said(
      'Cut out, for shops and price lists.',
      'Bez tła, do sklepów i cenników.',
      'Freigestellt, für Shops und Preislisten.',
      'بلا خلفية، للمتاجر وقوائم الأسعار.',
    ),
    files: [{ name: 'turn-and-tilt-gear.png', size: 27_000, ago: 118 }],
  },
  {
    ...{ key: 'logo', kind: 'logo', drawing: ['locks', 'LK-200-K'], audience: { groups: ['B', 'C'] } },
    title: said('Logo for partners', 'Logo dla partnerów', 'Logo für Partner', 'شعار الشركاء'),
    description: said(
      'For your website and your vans. Please leave a free space of half its height around it.',
      'Na stronę i na auta. Zostaw wokół wolne miejsce o połowie jego wysokości.',
      'Für Website und Fahrzeuge. Bitte rundum die Hälfte seiner Höhe frei lassen.',
      'لموقعكم ومركباتكم. يُرجى ترك مسافة حوله بنصف ارتفاعه.',
    ),
    files: [{ name: 'partner-logo.png', size: 27_000, ago: 200 }],
  },
  {
    ...{ key: 'poster', kind: 'poster', drawing: ['hinges', 'HG-440-S'], audience: { groups: ['A', 'B'] }, to: 30 },
    title: said(
      'Poster A2: windows that close quietly',
      'Plakat A2: okna, które zamykają się cicho',
      'Plakat A2: Fenster, die leise schließen',
      'ملصق A2: نوافذ تُغلق بهدوء',
    ),
    description: said(
      'For showrooms. Printed posters come with your next order, ask your representative.',
      'Do salonu. Wydrukowane plakaty dołączymy do następnego zamówienia, wystarczy powiedzieć opiekunowi.',
      'Für den Ausstellungsraum. Gedruckte Plakate legen wir der nächsten Bestellung bei, fragen Sie Ihren Ansprechpartner.',
      'لصالات العرض. تصلكم الملصقات المطبوعة مع طلبكم التالي، اسألوا مندوبكم.',
    ),
    files: [{ name: 'poster-quiet-windows-a2.pdf', size: 5_640_902, ago: 33 }],
  },
  {
    ...{ key: 'training', kind: 'training', language: 'en', drawing: ['closers', 'DC-100-S'] },
    title: said(
      'Training: adjusting door closers',
      'Szkolenie: regulacja samozamykaczy',
      'Schulung: Türschließer einstellen',
      'تدريب: ضبط روافع إغلاق الأبواب',
    ),
    description: said(
      'Slides for an hour with your fitters, with the five most frequent mistakes.',
      'Slajdy na godzinę z montażystami, z pięcioma najczęstszymi błędami.',
      'Folien für eine Stunde mit Ihren Monteuren, mit den fünf häufigsten Fehlern.',
      'شرائح لساعة مع فنيي التركيب، مع الأخطاء الخمسة الأكثر شيوعًا.',
    ),
    files: [{ name: 'training-door-closers.pdf', size: 3_118_330, ago: 75 }],
  },
  {
    ...{ key: 'film', kind: 'video', language: 'en', video: 'https://films.portico-supply.example/fitting-hinges' },
    drawing: ['hinges', 'HG-440-B'],
    title: said(
      'Film: fitting concealed hinges',
      'Film: montaż zawiasów ukrytych',
      'Film: verdeckte Bänder montieren',
      'فيلم: تركيب المفصلات المخفية',
    ),
    description: said(
      'Seven minutes, without words, from drilling to the last turn of the key.',
      'Siedem minut bez słów: od wiercenia do ostatniego obrotu klucza.',
      'Sieben Minuten ohne Worte, vom Bohren bis zur letzten Umdrehung.',
      'سبع دقائق بلا كلام، من الثقب حتى آخر لفة للمفتاح.',
    ),
  },
  {
    ...{ key: 'kestrel_folder', kind: 'leaflet', language: 'pl', drawing: ['profiles', 'PR-500-W'] },
    audience: { companyIds: [companyIds.kestrel] },
    title: said(
      'Folder with the name of Kestrel Joinery',
      'Folder z nazwą Kestrel Joinery',
      'Prospekt mit dem Namen von Kestrel Joinery',
      'كتيّب باسم Kestrel Joinery',
    ),
    description: said(
      'As agreed in September: your colours, our drawings.',
      'Jak ustalono we wrześniu: wasze kolory, nasze rysunki.',
      'Wie im September besprochen: Ihre Farben, unsere Zeichnungen.',
      'كما اتُّفق في سبتمبر: ألوانكم ورسومنا.',
    ),
    files: [{ name: 'folder-kestrel.pdf', size: 2_044_871, ago: 41 }],
  },
  {
    ...{ key: 'rheintal_folder', kind: 'leaflet', language: 'de', drawing: ['profiles', 'PR-500-A'] },
    audience: { companyIds: [companyIds.rheintal] },
    title: said(
      'Folder with the name of Rheintal Fensterbau',
      'Folder z nazwą Rheintal Fensterbau',
      'Prospekt mit dem Namen von Rheintal Fensterbau',
      'كتيّب باسم Rheintal Fensterbau',
    ),
    description: said(
      'For the open day in spring; the map of the works is on page 4.',
      'Na wiosenny dzień otwarty; plan zakładu jest na stronie 4.',
      'Für den Tag der offenen Tür im Frühjahr; der Werksplan steht auf Seite 4.',
      'ليوم الأبواب المفتوحة في الربيع؛ مخطط المصنع في الصفحة 4.',
    ),
    files: [{ name: 'prospekt-rheintal.pdf', size: 2_210_090, ago: 22 }],
  },
  {
    ...{ key: 'spring', kind: 'leaflet', drawing: ['ventilation', 'VT-030-A'], from: 40, to: 130 },
    title: said(
      'Leaflet: spring offer on trickle vents',
      'Ulotka: wiosenna oferta nawiewników',
      'Flyer: Frühjahrsaktion Fensterlüfter',
      'نشرة: عرض الربيع على فتحات التهوية',
    ),
    description: said(
      'Do not hand out before the offer begins.',
      'Nie rozdawać przed początkiem oferty.',
      'Bitte nicht vor Beginn der Aktion verteilen.',
      'لا تُوزَّع قبل بدء العرض.',
    ),
    files: [{ name: 'spring-trickle-vents.pdf', size: 990_412, ago: 3 }],
  },
  {
    ...{ key: 'autumn', kind: 'poster', drawing: ['gaskets', 'GK-350-K'], from: -110, to: -20 },
    title: said(
      'Poster: autumn is seal season',
      'Plakat: jesień to czas uszczelek',
      'Plakat: Herbst ist Dichtungszeit',
      'ملصق: الخريف موسم الموانع',
    ),
    description: said('', '', '', ''),
    files: [{ name: 'poster-seals.pdf', size: 4_310_777, ago: 112 }],
  },
  {
    ...{ key: 'catalogue_2024', kind: 'catalogue', language: 'en', archived: true },
    title: said('Catalogue 2024', 'Katalog 2024', 'Katalog 2024', 'كتالوج 2024'),
    description: said('', '', '', ''),
    files: [{ name: 'catalogue-fittings-2024.pdf', size: 7_500_120, ago: 600 }],
  },
]
