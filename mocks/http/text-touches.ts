import { type Entitled, holding, type Touch } from './entitled'

const everybody: Entitled = () => true
const workbench = (resource: string): Touch => ({ resource, entitled: holding('translations.view') })
/** Every open page shows texts. */
const texts: Touch = { resource: 'texts', entitled: everybody }

/** The list is one for all: which of its texts changed is not told. */
const listTouches = (): Touch[] => [{ resource: 'translations', entitled: holding('translations.view') }]

/** Tables behind the texts of the portal. */
export const textTouches = {
  textKeys: listTouches,
  texts: listTouches,
  textComments: listTouches,
  textBatches: listTouches,
  glossaryTerms: (): Touch[] => [{ resource: 'glossary', entitled: holding('translations.view') }],
  textSettings: (): Touch[] => [{ resource: 'textSettings', entitled: holding('translations.view') }],
  textLanguages: () => [workbench('textLanguages'), texts],
  textReleases: () => [workbench('textReleases'), texts],
  textImports: ({ id }: { id: string }) => [{ resource: 'textImports', id, entitled: holding('translations.edit') }],
  missingTexts: () => [workbench('missingTexts')],
}
