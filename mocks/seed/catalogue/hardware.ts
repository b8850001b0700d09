import { family } from './family'
import { inColours, inSizes, named } from './variants'

/** Handles, gears, hinges and sliding hardware. */
export const hardware = [
  family(
    'HW-101',
    'handles',
    ['Window handle Astra, 35 mm spindle', 'Klamka okienna Astra, trzpień 35 mm', 'مقبض نافذة أسترا، محور 35 مم'],
    ['pc', 640, 10, 10, 2, 180],
    inColours('WSBAK'),
  ),
  family(
    'HW-120',
    'handles',
    [
      'Lockable window handle Vela with two keys',
      'Klamka okienna Vela z zamkiem i dwoma kluczami',
      'مقبض نافذة فيلا بقفل ومفتاحين',
    ],
    ['pc', 1190, 5, 5, 3, 240],
    inColours('WSBA'),
  ),
  family(
    'HB-150',
    'handles',
    ['Balcony door handle Astra, two-sided', 'Klamka balkonowa Astra, dwustronna', 'مقبض باب شرفة أسترا، من الجهتين'],
    ['set', 2480, 1, 1, 4, 520],
    inColours('WSA'),
  ),
  family(
    'HD-210',
    'handles',
    [
      'Door lever set Norda, 72 mm centres',
      'Komplet klamek drzwiowych Norda, rozstaw 72 mm',
      'طقم مقابض أبواب نوردا، تباعد 72 مم',
    ],
    ['set', 3450, 1, 1, 5, 910],
    inColours('SWAK'),
  ),
  family(
    'HD-230',
    'handles',
    ['Stainless steel pull handle', 'Pochwyt ze stali nierdzewnej', 'مقبض سحب من الفولاذ المقاوم للصدأ'],
    ['pc', 4820, 1, 1, 7, 1350],
    inSizes('mm', 55, '300', '600', '1200'),
  ),
  family(
    'GT-300',
    'gears',
    [
      'Tilt-and-turn gear, sash height',
      'Okucie uchylno-rozwierne, wysokość skrzydła',
      'طقم حركة قلاب ومفصلي، ارتفاع الضلفة',
    ],
    ['set', 2160, 1, 1, 3, 1450],
    inSizes('mm', 14, '400–600', '601–800', '801–1200', '1201–1600', '1601–2000'),
  ),
  family(
    'GS-320',
    'gears',
    ['Espagnolette for casement windows', 'Zasuwnica do okien rozwiernych', 'آلية إغلاق لنوافذ مفصلية'],
    ['pc', 1270, 5, 5, 3, 620],
    inSizes('mm', 20, '600', '900', '1300'),
  ),
  family(
    'GC-340',
    'gears',
    ['Corner drive for tilt-and-turn gear', 'Narożnik do okucia uchylno-rozwiernego', 'زاوية نقل حركة للطقم القلاب'],
    ['pc', 540, 10, 10, 2, 210],
    named(['L', 'left', 'lewy', 'يسار'], ['R', 'right', 'prawy', 'يمين']),
  ),
  family(
    'GK-350',
    'gears',
    ['Striker plate for tilt-and-turn gear', 'Zaczep do okucia uchylno-rozwiernego', 'لوحة التقاط للطقم القلاب'],
    ['pc', 85, 50, 50, 2, 40],
    named(
      ['P', 'for PVC frames', 'do ram PVC', 'لإطارات PVC'],
      ['T', 'for timber frames', 'do ram drewnianych', 'لإطارات خشبية'],
      ['M', 'for aluminium frames', 'do ram aluminiowych', 'لإطارات ألمنيوم', 120],
    ),
  ),
  family(
    'GR-360',
    'gears',
    ['Tilt stay arm, sash width', 'Rozwórka uchyłu, szerokość skrzydła', 'ذراع تثبيت القلاب، عرض الضلفة'],
    ['pc', 760, 5, 5, 3, 380],
    inSizes('mm', 18, '300–600', '601–900', '901–1300'),
  ),
  family(
    'HG-400',
    'hinges',
    ['Butt hinge, stainless steel', 'Zawias czołowy, stal nierdzewna', 'مفصلة مسطحة، فولاذ مقاوم للصدأ'],
    ['pc', 390, 10, 2, 2, 160],
    inSizes('mm', 25, '80', '100', '120'),
  ),
  family(
    'HG-420',
    'hinges',
    [
      'Concealed door hinge, adjustable in three axes, up to',
      'Zawias drzwiowy kryty, regulacja w trzech osiach, do',
      'مفصلة باب مخفية بضبط ثلاثي المحاور، حتى',
    ],
    ['pc', 2890, 2, 1, 10, 540],
    inSizes('kg', 40, '40', '60', '80'),
  ),
  family(
    'HG-440',
    'hinges',
    ['Corner hinge with cover caps', 'Zawias narożny z osłonkami', 'مفصلة زاوية مع أغطية'],
    ['set', 810, 5, 5, 3, 330],
    inColours('WSB'),
  ),
  family(
    'SL-010',
    'sliding',
    [
      'Lift-and-slide gear, sash weight up to',
      'Okucie podnoszono-przesuwne, masa skrzydła do',
      'طقم رفع وانزلاق، وزن الضلفة حتى',
    ],
    ['set', 28900, 1, 1, 21, 9800],
    inSizes('kg', 35, '150', '200', '300'),
  ),
  family(
    'SL-030',
    'sliding',
    [
      'Roller carriage for sliding sashes, pair',
      'Wózek jezdny do skrzydeł przesuwnych, para',
      'عربة بكرات لضلف منزلقة، زوج',
    ],
    ['set', 4150, 1, 1, 8, 1250],
    inSizes('kg', 60, '100', '200'),
  ),
  family(
    'VC-010',
    'closers',
    ['Overhead door closer, strength EN 2–4', 'Samozamykacz drzwiowy, siła EN 2–4', 'جهاز إغلاق باب علوي، قوة EN 2–4'],
    ['pc', 4290, 1, 1, 5, 1700],
    inColours('SWK'),
  ),
  family(
    'VT-030',
    'ventilation',
    [
      'Trickle vent 400 mm with insect screen',
      'Nawiewnik okienny 400 mm z siatką przeciw owadom',
      'فتحة تهوية للنافذة 400 مم مع شبك حشرات',
    ],
    ['pc', 980, 5, 5, 4, 190],
    inColours('WBAG'),
  ),
  family(
    'VS-050',
    'ventilation',
    ['Window restrictor with steel cable', 'Ogranicznik otwarcia okna z linką stalową', 'محدد فتح نافذة بكابل فولاذي'],
    ['pc', 1120, 5, 5, 3, 150],
    inColours('WSB'),
  ),
]
