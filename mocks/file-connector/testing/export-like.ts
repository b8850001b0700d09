import type { FileEntity } from '@/domain/files/vocabulary'
import { encodeText } from '@mocks/files/formats/encodings'

const pricesEach = 10
const names = ['Zawias ćwierćobrotowy', 'Śruba żeńska', 'Klamka źródłowa', 'Uszczelka „łuk”', 'Gałąź profilu']
const comma = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',')

const heads: Partial<Record<FileEntity, string>> = {
  products: 'Indeks;Nazwa;Opis;J.m.;Waga [kg];Min. ilość;Wycofany',
  prices: 'Indeks;Waluta;Cena;Od ilości',
  stock: 'Indeks;Stan',
}

const rowOf: Partial<Record<FileEntity, (at: number) => string>> = {
  products: (at) => {
    const name = names[at % names.length] ?? ''
    // Every tenth description runs over two lines, and has quotes in it.
    const text = at % 10 === 0 ? `"${name}\r\n""nowość"" nr ${at}"` : `${name} nr ${at}`
    return `X-${at};${name};${text};pc;${comma((at % 900) / 100 + 0.1, 3)};${(at % 50) + 1};nie`
  },
  prices: (at) => {
    const step = at % pricesEach
    const price = 10 + (Math.floor(at / pricesEach) % 400) / 4 - step / 2
    return `X-${Math.floor(at / pricesEach)};PLN;${comma(price, 2)};${step === 0 ? 1 : step * 10}`
  },
  stock: (at) => `X-${at};${at % 700}`,
}

/**
 * A file as Polish ERPs export it: semicolons, Windows-1250, comma decimals, line ends and quotes within quotes. The same
 * for the same number of rows.
 */
export function exportLike(entity: FileEntity, rows: number): Uint8Array<ArrayBuffer> {
  const [head, row] = [heads[entity], rowOf[entity]]
  if (!head || !row) throw new Error(`There is no such export of ${entity}`)
  const lines = [head]
  for (let at = 0; at < rows; at += 1) lines.push(row(at))
  return encodeText(lines.join('\r\n'), 'windows-1250')
}
