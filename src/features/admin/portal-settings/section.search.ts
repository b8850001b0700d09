export type SectionSearch = {
  /** The shop whose settings of returns are shown; which there are is known by the page. */
  shop?: string
}

export const sectionSearch = ({ shop }: { shop?: unknown }): SectionSearch => (typeof shop === 'string' ? { shop } : {})
