/** Letters, a dash or slash or nothing, digits and what may follow: `SO-100123`, `ZS/2026/000123`, `RMA-2026-00012`. */
const shape = /(?<![\p{L}\p{N}])\p{Lu}{2,5}[\s\u00a0]?[-–—/]?[\s\u00a0]?\d[\p{N}]*(?:[-–—/]\p{N}+)*(?![\p{L}\p{N}])/giu

const mostNumbers = 40

/**
 * What in a text could be the number of a document, as it would be written on the document: capitals, plain dashes, no
 * spaces. Which of them exist is for the records to say. Each once, in the order of appearance.
 */
export function numbersIn(text: string): string[] {
  const found = new Set<string>()
  for (const [match] of text.slice(0, 100_000).matchAll(shape)) {
    // A time or a house number is no document.
    if (match.replace(/\P{N}/gu, '').length < 3) continue
    const plain = match
      .toUpperCase()
      .replace(/[–—]/g, '-')
      .replace(/[\s\u00a0]+/g, '')
    found.add(plain)
    // `SO 100123` is written with a dash on the document.
    const dashed = /^(\p{Lu}+)(\d.*)$/u.exec(plain)
    if (dashed) found.add(`${dashed[1]}-${dashed[2]}`)
    if (found.size >= mostNumbers) break
  }
  return [...found]
}

/** Domains that say nothing about the company of whoever writes from them. */
const everybodys: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'yahoo.com', 'icloud.com'],
  ...['proton.me', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'mail.ru'],
])

/** The domain of an address when it can tell a company; null for the providers that everybody uses. */
export const companyDomain = (address: string): string | null => {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
  return domain === '' || !address.includes('@') || everybodys.has(domain) ? null : domain
}
