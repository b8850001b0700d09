import type { Localized } from '@mocks/store/rows/base'

/** What the ERP says of the goods of a group. Two of them have never been translated into Arabic. */
export const descriptions: Readonly<Record<string, Localized>> = {
  handles: {
    en: 'Die-cast aluminium with a stop at every 90°. Fits PVC, timber and aluminium profiles; screws M5 included.',
    pl: 'Odlew aluminiowy z zatrzaskiem co 90°. Do profili PVC, drewnianych i aluminiowych; wkręty M5 w komplecie.',
    de: 'Aluminium-Druckguss mit Rastung alle 90°. Für Profile aus PVC, Holz und Aluminium; Schrauben M5 liegen bei.',
    ar: 'ألمنيوم مصبوب مع نقطة توقف كل 90 درجة. يناسب قطاعات PVC والخشب والألمنيوم، ومعه براغي M5.',
  },
  gears: {
    en: 'Zinc-plated steel, tested to 20,000 cycles (EN 13126-8). Adjustable after fitting without taking the sash out.',
    pl: 'Stal ocynkowana, badana na 20 000 cykli (EN 13126-8). Regulacja po montażu bez zdejmowania skrzydła.',
    de: 'Verzinkter Stahl, geprüft auf 20.000 Zyklen (EN 13126-8). Nach der Montage einstellbar, ohne den Flügel auszuhängen.',
    ar: 'فولاذ مطلي بالزنك، مختبر حتى 20,000 دورة وفق EN 13126-8. يمكن ضبطه بعد التركيب دون خلع الضلفة.',
  },
  hinges: {
    en: 'Carries the sash without maintenance: bushings of reinforced polyamide, pins of stainless steel.',
    pl: 'Niesie skrzydło bez konserwacji: tuleje z wzmocnionego poliamidu, sworznie ze stali nierdzewnej.',
    de: 'Trägt den Flügel wartungsfrei: Buchsen aus verstärktem Polyamid, Stifte aus Edelstahl.',
    ar: 'تحمل الضلفة دون صيانة: جلب من البولي أميد المقوى ومسامير من الفولاذ المقاوم للصدأ.',
  },
  sliding: {
    en: 'For heavy balcony and terrace sashes: runs on ball bearings and locks in three points.',
    pl: 'Do ciężkich skrzydeł balkonowych i tarasowych: łożyska kulkowe, ryglowanie w trzech punktach.',
    de: 'Für schwere Balkon- und Terrassenflügel: läuft auf Kugellagern und verriegelt an drei Punkten.',
    ar: '',
  },
  closers: {
    en: 'Closing speed and latching action set by two valves; certified for fire doors (EN 1154).',
    pl: 'Prędkość zamykania i dobicie ustawiane dwoma zaworami; certyfikat do drzwi przeciwpożarowych (EN 1154).',
    de: 'Schließgeschwindigkeit und Endschlag über zwei Ventile einstellbar; für Brandschutztüren zertifiziert (EN 1154).',
    ar: '',
  },
  ventilation: {
    en: 'Supplies fresh air with the window closed; damps noise by up to 35 dB.',
    pl: 'Doprowadza świeże powietrze przy zamkniętym oknie; tłumi hałas do 35 dB.',
    de: 'Führt bei geschlossenem Fenster Frischluft zu; dämpft Lärm um bis zu 35 dB.',
    ar: 'تزود الغرفة بهواء نقي والنافذة مغلقة، وتخفض الضجيج حتى 35 ديسيبل.',
  },
  locks: {
    en: 'Hardened steel parts against drilling and pulling; right and left hand use.',
    pl: 'Elementy ze stali hartowanej przeciw rozwierceniu i wyrwaniu; do drzwi prawych i lewych.',
    de: 'Teile aus gehärtetem Stahl gegen Aufbohren und Ausreißen; rechts und links verwendbar.',
    ar: 'أجزاء من الفولاذ المقسى تقاوم الثقب والخلع، لأبواب اليمين واليسار.',
  },
  gaskets: {
    en: 'Stays elastic from −40 to +90 °C and resists ozone and UV light.',
    pl: 'Zachowuje elastyczność od −40 do +90 °C, odporna na ozon i promieniowanie UV.',
    de: 'Bleibt von −40 bis +90 °C elastisch, beständig gegen Ozon und UV-Licht.',
    ar: 'تبقى مرنة من −40 حتى +90 درجة مئوية وتقاوم الأوزون والأشعة فوق البنفسجية.',
  },
  screws: {
    en: 'Blue zinc plated, Torx drive; holds in concrete, brick and timber.',
    pl: 'Ocynk niebieski, gniazdo Torx; trzyma w betonie, cegle i drewnie.',
    de: 'Blau verzinkt, Torx-Antrieb; hält in Beton, Ziegel und Holz.',
    ar: 'مطلية بالزنك الأزرق برأس توركس، تثبت في الخرسانة والطوب والخشب.',
  },
  profiles: {
    en: 'Cut to length on request; ends deburred, bars packed in foil.',
    pl: 'Cięcie na wymiar na życzenie; końce gratowane, sztangi w folii.',
    de: 'Auf Wunsch auf Maß geschnitten; Enden entgratet, Stangen in Folie verpackt.',
    ar: 'تُقص حسب الطلب، بأطراف مصقولة وقضبان مغلفة برقائق.',
  },
  glazing: {
    en: 'Keeps panes in place and sealed for the life of the window.',
    pl: 'Utrzymuje szyby na miejscu i szczelność przez cały okres użytkowania okna.',
    de: 'Hält die Scheiben sicher und dicht, solange das Fenster genutzt wird.',
    ar: 'تثبت الألواح الزجاجية وتحفظ إحكامها طوال عمر النافذة.',
  },
  installation: {
    en: 'For warm, airtight fitting of windows in three layers.',
    pl: 'Do ciepłego, szczelnego montażu okien w trzech warstwach.',
    de: 'Für den warmen, luftdichten Einbau von Fenstern in drei Ebenen.',
    ar: 'لتركيب النوافذ تركيبًا عازلًا ومحكمًا بثلاث طبقات.',
  },
}
