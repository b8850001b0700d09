import type { MailContent, Say } from './render'

type CaseMail = Extract<MailContent, { kind: 'caseReceived' | 'caseAnswered' | 'caseNews' }>

type CaseNews = { name: string; number: string; subject: string; by: string }
export type CaseParams = {
  caseReceived: CaseNews
  /** What the seller's desk wrote, in as many lines. */
  caseAnswered: CaseNews & { text: string }
  /** To the desk: a new case, or news in one. */
  caseNews: CaseNews & { company: string; text: string; isNew: boolean }
}

/** What somebody wrote keeps its lines; a mark before each keeps it apart from what the portal says. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `| ${line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`)
    .join('\n')

export const caseBody = (mail: CaseMail, say: Say): string[] => {
  const { number, subject, by } = mail.params
  switch (mail.kind) {
    case 'caseReceived':
      return [say('caseReceived.text', { number, subject }), say('caseReceived.outro')]
    case 'caseAnswered':
      return [say('caseAnswered.text', { number, subject, by }), quoted(mail.params.text), say('caseAnswered.outro')]
    case 'caseNews': {
      const { company, text, isNew } = mail.params
      const key = isNew ? 'caseNews.opened' : 'caseNews.text'
      return [say(key, { number, subject, by, company }), quoted(text)]
    }
  }
}
