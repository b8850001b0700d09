import { withoutUnseen } from '../unseen'

/** The local part of the address that replies to cases go to; the token follows a plus sign. */
export const replyBox = 'cases'

const tokenPattern = /^[A-Za-z0-9-]{6,64}$/

/** Which case a mail answers: by the address it was sent to, else by the mark in its subject. Null: by neither. */
export function replyToken(to: string, subject: string): string | null {
  const [, inAddress] = /^\s*(?:[^<>]*<)?\s*cases\+([^@\s<>]+)@[^@\s<>]+>?\s*$/i.exec(to) ?? []
  const [, inSubject] = /\[#([^\]\s]+)\]/.exec(subject) ?? []
  const token = inAddress ?? inSubject
  return token !== undefined && tokenPattern.test(token) ? token : null
}

/** The bare address of a sender, in lower case; null when it is none, or more than one. */
export function senderAddress(from: string): string | null {
  const bare = /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from
  const address = bare.trim().toLowerCase()
  return /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"()]+$/.test(address) ? address : null
}

const quoteBegins = [
  /^-{2,}\s*(original message|wiadomość oryginalna|oryginalna wiadomość|الرسالة الأصلية)\s*-{2,}$/i,
  /^(on|w dniu|dnia|am|في) .{3,200}(wrote|napisał|napisała|napisał\(a\)|pisze|schrieb|كتب):?\s*$/iu,
  /^_{8,}$/,
]

/**
 * What somebody wrote in a reply: without the text it answers, without characters that are not seen but change how the
 * rest reads, and no longer than a message may be. It stays plain text: markup in it is shown as it was typed.
 */
export function replyText(text: string, longest: number): string {
  const clean = withoutUnseen(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))
  const lines = clean.split('\n')
  const end = lines.findIndex((line) => quoteBegins.some((pattern) => pattern.test(line.trim())))
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, longest)
}
