export type Behaviour = { id: string; section: string; text: string }

/** The rows of the acceptance list. */
export const readBehaviours = (markdown: string): Behaviour[] => {
  let section = ''
  return markdown.split('\n').flatMap((line) => {
    const heading = /^## (.+)/.exec(line)?.[1]
    if (heading) section = heading
    const [, id, text] = /^\| ([A-Z]{3}-\d{2}) \| (.+?) \| [^|]* \| [^|]* \|$/.exec(line) ?? []
    return id && text ? [{ id, section, text }] : []
  })
}

const call = /\b(?:it|test|describe)(?:\.\w+)*?(?:\.each(?:\([\s\S]*?\)|`[^`]*`))?/
const ids = /(?:[A-Z]{3}-\d{2}[,;:\s/+]*(?:and\s+)?)+/
const title = new RegExp(`${call.source}\\(\\s*['"\`](${ids.source})`, 'g')

/** The ids at the start of a test's title: `ORD-04 shows …`, `ORD-21, ADM-06: sends …`. */
export const provenIds = (source: string): string[] =>
  [...source.matchAll(title)].flatMap(([, start]) => start?.match(/[A-Z]{3}-\d{2}/g) ?? [])
